import { useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/Icon'
import { Popup } from '../../ui/Popup'
import { THEMES, useTheme } from './theme'

const ICONS = { system: 'circleHalf', light: 'sun', dark: 'moon' } as const

export function ThemeMenu() {
  const { t } = useLingui()
  const [theme, choose] = useTheme()
  const names = { system: t`As on my device`, light: t`Light`, dark: t`Dark` }
  const current = names[theme]
  return (
    <Popup label={t`Colours: ${current}`} icon={ICONS[theme]} isBare>
      {() => (
        <fieldset aria-label={t`Colours`}>
          {THEMES.map((name) => (
            <button key={name} type="button" aria-pressed={name === theme} onClick={() => choose(name)}>
              <Icon name={ICONS[name]} />
              {names[name]}
            </button>
          ))}
        </fieldset>
      )}
    </Popup>
  )
}
