import { useLingui } from '@lingui/react/macro'
import { LANGUAGES, type LanguageCode } from '../../i18n/languages'
import { rememberLanguage } from '../../i18n/preferred'
import { Popup } from '../../ui/Popup'
import { OtherLanguage } from './OtherLanguage'

/** Each language under its own name. Choosing one shows this same page in it, and is remembered. */
export function LanguageMenu() {
  const { t, i18n } = useLingui()
  const current = LANGUAGES.find(({ code }) => code === i18n.locale)?.name ?? ''
  const choose = (code: LanguageCode, close: () => void) => {
    rememberLanguage(code)
    close()
  }
  return (
    <Popup label={t`Language: ${current}`} icon="globe" isBare>
      {(close) => (
        <ul>
          {LANGUAGES.map(({ code, name }) => (
            <li key={code}>
              <OtherLanguage code={code} onChoose={() => choose(code, close)}>
                {name}
              </OtherLanguage>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  )
}
