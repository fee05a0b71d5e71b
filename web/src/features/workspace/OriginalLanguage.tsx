import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { LANGUAGES } from '../../i18n/languages'
import { useLanguageName } from './fieldNames'
import styles from './localized.module.css'
import { useField } from './saving'

/** In which language a text was written first: its other languages are translations, and outdated when it changes. */
export function OriginalLanguage({ pointer }: { pointer: string }) {
  const id = useId()
  const languageName = useLanguageName()
  const { value, change } = useField<string>(pointer)
  return (
    <p className={styles.original}>
      <label htmlFor={id}>
        <Trans>Written first in</Trans>
      </label>
      <select id={id} value={value ?? 'en'} onChange={({ target }) => change(target.value)}>
        {LANGUAGES.map(({ code }) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </p>
  )
}
