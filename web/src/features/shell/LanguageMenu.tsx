import { useLingui } from '@lingui/react/macro'
import { LANGUAGES } from '../../i18n/languages'
import { rememberLanguage } from '../../i18n/preferred'
import { Popup } from '../../ui/Popup'
import { OtherLanguage } from './OtherLanguage'

export function LanguageMenu() {
  const { t, i18n } = useLingui()
  const current = LANGUAGES.find(({ code }) => code === i18n.locale)?.name ?? ''
  return (
    <Popup label={t`Language: ${current}`} icon="globe" isBare>
      {(close) => <LanguageLinks onChosen={close} />}
    </Popup>
  )
}

/** Each language under its own name. Choosing one shows this same page in it, and is remembered. */
export function LanguageLinks({ onChosen }: { onChosen?: () => void }) {
  return (
    <ul>
      {LANGUAGES.map(({ code, name }) => (
        <li key={code}>
          <OtherLanguage
            code={code}
            onChoose={() => {
              rememberLanguage(code)
              onChosen?.()
            }}
          >
            {name}
          </OtherLanguage>
        </li>
      ))}
    </ul>
  )
}
