import { Trans, useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { directionOf, type LanguageCode } from '../../i18n/languages'
import { Markdown } from '../../ui/Markdown'
import { Tag } from '../../ui/Tag'
import { ConfirmTranslation } from './ConfirmTranslation'
import { useLanguageName } from './fieldNames'
import { isLedTo } from './focus'
import { LongText } from './LongText'
import styles from './localized.module.css'
import { OriginalLanguage } from './OriginalLanguage'
import { type TextKind, useTexts } from './texts'

type LocalizedFieldProps = {
  pointer: string
  label: string
  hint?: ReactNode
  kind: TextKind
  most: number
  /** The field that says in which language the text was written first; only the first text of a section asks. */
  original?: string
}

/** A text in six languages: one at a time, the original within reach, and marks for what is empty or outdated. */
export function LocalizedField({ pointer, label, hint, kind, most, original }: LocalizedFieldProps) {
  const { i18n } = useLingui()
  const languageName = useLanguageName()
  const texts = useTexts(pointer)
  const [chosen, choose] = useState(() => firstLanguage(pointer, i18n.locale, texts.written, texts.original))
  const id = useId()
  const language = languageName(chosen)
  return (
    <fieldset className={styles.texts} data-texts={pointer} aria-labelledby={`${id}-legend`}>
      <div className={styles.head}>
        <p className={styles.legend} id={`${id}-legend`}>
          {label}
        </p>
        {original && <OriginalLanguage pointer={original} />}
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
      <Tabs id={id} pointer={pointer} chosen={chosen} onChoose={choose} />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} className={styles.panel}>
        <Source pointer={pointer} chosen={chosen} kind={kind} />
        <LongText
          key={chosen}
          pointer={`${pointer}/${chosen}`}
          label={<Label label={label} language={language} />}
          lang={chosen}
          kind={kind}
          most={most}
        />
      </div>
    </fieldset>
  )
}

function Label({ label, language }: { label: string; language: string }) {
  return (
    <span className={styles.offscreen}>
      <Trans>
        {label} ({language})
      </Trans>
    </span>
  )
}

/** Where somebody is led to; else the reader's language if the text has it; else that of the original. */
function firstLanguage(
  pointer: string,
  reader: string,
  written: readonly string[],
  original: string | undefined,
): LanguageCode {
  const led = isLedTo(pointer)?.split('/').at(-1)
  const wanted = [
    led,
    written.includes(reader) ? reader : undefined,
    original && written.includes(original) ? original : undefined,
  ]
  return (wanted.find((code) => code !== undefined && code.length === 2) ?? written[0] ?? reader) as LanguageCode
}

type TabsProps = { id: string; pointer: string; chosen: LanguageCode; onChoose: (language: LanguageCode) => void }

function Tabs({ id, pointer, chosen, onChoose }: TabsProps) {
  const { t } = useLingui()
  const languageName = useLanguageName()
  const { all, written, stale, original } = useTexts(pointer)
  const list = useRef<HTMLDivElement>(null)
  const go = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft'
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = all.at((all.indexOf(chosen) + step) % all.length)
    if (!next) return
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`[data-language="${next}"]`)?.focus()
  }
  return (
    <div ref={list} role="tablist" aria-label={t`Languages of this text`} className={styles.tabs} onKeyDown={go}>
      {all.map((code) => (
        <button
          key={code}
          type="button"
          role="tab"
          id={`${id}-${code}`}
          data-language={code}
          aria-selected={code === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={code === chosen ? 0 : -1}
          data-empty={!written.includes(code) || undefined}
          onClick={() => onChoose(code)}
        >
          {languageName(code)}
          {code === original && written.includes(code) && <small>{t`original`}</small>}
          {!written.includes(code) && <small>{t`empty`}</small>}
          {stale.includes(code) && <span className={styles.outdated}>{t`outdated`}</span>}
        </button>
      ))}
    </div>
  )
}

/** For whoever translates: the original beside, and a word when it has changed since. */
function Source({ pointer, chosen, kind }: { pointer: string; chosen: string; kind: TextKind }) {
  const languageName = useLanguageName()
  const { textIn, stale, original } = useTexts(pointer)
  if (original === undefined || chosen === original) return null
  const source = textIn(original)
  if (source === '') return null
  const isStale = stale.includes(chosen as LanguageCode)
  const language = languageName(original)
  return (
    <>
      {isStale && (
        <p className={styles.stale}>
          <Tag kind="new">
            <Trans>Translation outdated</Trans>
          </Tag>{' '}
          <Trans>The text in {language} has changed since. Bring this translation up to date.</Trans>{' '}
          <ConfirmTranslation pointer={`${pointer}/${chosen}`} original={`${pointer}/${original}`} />
        </p>
      )}
      <details className={styles.source} open={isStale || undefined}>
        <summary>
          <Trans>Show the original ({language})</Trans>
        </summary>
        {kind === 'markdown' ? (
          <Markdown text={source} lang={original} dir={directionOf(original)} />
        ) : (
          <p lang={original} dir={directionOf(original)}>
            {source}
          </p>
        )}
      </details>
    </>
  )
}
