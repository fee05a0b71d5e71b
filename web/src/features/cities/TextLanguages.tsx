import { Trans, useLingui } from '@lingui/react/macro'
import type { LocalizedText } from '../../api/contract'
import styles from './cities.module.css'

export function useLanguageName() {
  const { i18n } = useLingui()
  return (tag: string) => {
    try {
      return new Intl.DisplayNames(i18n.locale, { type: 'language' }).of(tag) ?? tag
    } catch {
      return tag
    }
  }
}

type TextLanguagesProps = { text: LocalizedText; chosen: string; onChoose: (language: string) => void }

/** Says in which language a text is when that is not the reader's, and offers the other ones. */
export function TextLanguages({ text, chosen, onChoose }: TextLanguagesProps) {
  const { t, i18n } = useLingui()
  const nameOf = useLanguageName()
  const isForeign = text.lang !== i18n.locale
  if (!isForeign && text.languages.length < 2) return null
  const language = nameOf(text.lang)
  return (
    <div className={styles.languages}>
      {isForeign && (
        <p>
          {chosen === i18n.locale ? (
            <Trans>This text is not available in your language. Shown in: {language}</Trans>
          ) : (
            <Trans>Shown in: {language}</Trans>
          )}
        </p>
      )}
      {text.languages.length > 1 && (
        <fieldset aria-label={t`Language of this text`}>
          {text.languages.map((tag) => (
            <button key={tag} type="button" aria-pressed={tag === text.lang} onClick={() => onChoose(tag)}>
              {nameOf(tag)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}
