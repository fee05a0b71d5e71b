import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { directionOf } from '../../i18n/languages'
import field from '../../ui/Field.module.css'
import { Markdown } from '../../ui/Markdown'
import { Segmented } from '../../ui/Segmented'
import { useFocusHere } from './focus'
import { LastChange } from './LastChange'
import styles from './localized.module.css'
import { useField } from './saving'
import { described, FieldFrame } from './TextField'
import { markOf, Toolbar, useMarking } from './Toolbar'
import type { TextKind } from './texts'

type LongTextProps = {
  pointer: string
  label: ReactNode
  lang: string
  kind: TextKind
  most: number
}

const ROWS: Record<TextKind, number> = { line: 1, sentences: 3, markdown: 12 }
/** From this part of the limit on, the counter shows. */
const NEARLY = 0.75

/** One text in one language: a plain field, for long texts with a bar of marks and a look at the result. */
export function LongText({ pointer, label, lang, kind, most }: LongTextProps) {
  const { t } = useLingui()
  const id = useId()
  const [view, setView] = useState<'write' | 'preview'>('write')
  const { value = '', change, fault } = useField<string>(pointer)
  const here = useFocusHere<HTMLTextAreaElement>(pointer)
  const mark = useMarking(here, change)
  const isPreview = view === 'preview' && kind === 'markdown'
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = kind === 'markdown' ? markOf(event) : undefined
    if (wanted) {
      event.preventDefault()
      mark(wanted)
    } else if (kind === 'line' && event.key === 'Enter') event.preventDefault()
  }
  return (
    <FieldFrame id={id} label={label} fault={fault}>
      {kind === 'markdown' && (
        <div className={styles.bar}>
          <Toolbar controls={id} isOff={isPreview} onMark={mark} />
          <Segmented
            label={t`How the text is shown`}
            segments={[
              { value: 'write', label: t`Write` },
              { value: 'preview', label: t`Look at it` },
            ]}
            chosen={view}
            onChoose={setView}
          />
        </div>
      )}
      {isPreview && <Result text={value} lang={lang} />}
      <textarea
        id={id}
        ref={here}
        hidden={isPreview}
        className={`${field.input} ${styles.area}`}
        rows={ROWS[kind]}
        lang={lang}
        dir={directionOf(lang)}
        value={value}
        data-pointer={pointer}
        onKeyDown={onKeyDown}
        onChange={({ target }) => change(kind === 'line' ? target.value.replaceAll('\n', ' ') : target.value)}
        {...described(id, false, fault)}
      />
      <div className={styles.foot}>
        <LastChange pointer={pointer} />
        {value.length > most * NEARLY && <Counter used={[...value].length} most={most} />}
      </div>
    </FieldFrame>
  )
}

function Result({ text, lang }: { text: string; lang: string }) {
  const { t } = useLingui()
  return (
    <div className={styles.result}>
      {text.trim() === '' ? (
        <p>{t`Nothing is written yet.`}</p>
      ) : (
        <Markdown text={text} lang={lang} dir={directionOf(lang)} />
      )}
    </div>
  )
}

function Counter({ used, most }: { used: number; most: number }) {
  const { t, i18n } = useLingui()
  const [have, limit] = [i18n.number(used), i18n.number(most)]
  return (
    <p className={styles.counter} data-over={used > most || undefined}>
      {t`${have} of ${limit} characters`}
    </p>
  )
}
