import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { directionOf, LANGUAGES } from '../../i18n/languages'
import { Field } from '../../ui/Field'
import type { Texts } from './details'
import styles from './files.module.css'

const MOST = 300

type TextFieldsProps = {
  label: string
  hint: ReactNode
  error: ReactNode
  texts: Texts
  onChange: (texts: Texts) => void
}

/** A short text: in the language of the one who writes, and in the five others for whoever can. */
export function TextFields({ label, hint, error, texts, onChange }: TextFieldsProps) {
  const { i18n } = useLingui()
  const own = LANGUAGES.find(({ code }) => code === i18n.locale) ?? LANGUAGES[1]
  const others = LANGUAGES.filter(({ code }) => code !== own.code)
  const [wasFilled] = useState(() => others.some(({ code }) => texts[code]))
  const field = (code: string, name: string, more: { hint?: ReactNode; error?: ReactNode } = {}) => (
    <Field
      key={code}
      label={`${label} (${name})`}
      lang={code}
      dir={directionOf(code)}
      maxLength={MOST}
      value={texts[code] ?? ''}
      onChange={({ target }) => onChange({ ...texts, [code]: target.value })}
      {...more}
    />
  )
  return (
    <div className={styles.texts}>
      {field(own.code, own.name, { hint, error })}
      <details open={wasFilled || undefined}>
        <summary>
          <Trans>In other languages</Trans>
        </summary>
        <div className={styles.form}>{others.map(({ code, name }) => field(code, name))}</div>
      </details>
    </div>
  )
}
