import { useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/Icon'
import { Popup } from '../../ui/Popup'
import { THEMES, type Theme, useTheme } from './theme'

const ICONS = { system: 'circleHalf', light: 'sun', dark: 'moon' } as const

export function ThemeMenu() {
  const { t } = useLingui()
  const [theme] = useTheme()
  const current = useThemeNames()[theme]
  return (
    <Popup label={t`Colours: ${current}`} icon={ICONS[theme]} isBare>
      {() => <ThemeChoice />}
    </Popup>
  )
}

export function ThemeChoice() {
  const { t } = useLingui()
  const names = useThemeNames()
  const [theme, choose] = useTheme()
  return (
    <fieldset aria-label={t`Colours`}>
      {THEMES.map((name) => (
        <button key={name} type="button" aria-pressed={name === theme} onClick={() => choose(name)}>
          <Icon name={ICONS[name]} />
          {names[name]}
        </button>
      ))}
    </fieldset>
  )
}

function useThemeNames(): Record<Theme, string> {
  const { t } = useLingui()
  return { system: t`As on my device`, light: t`Light`, dark: t`Dark` }
}
