import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/Icon'
import { type Status, statusOf } from './autosave/state'
import { Glyph } from './Glyph'
import { useSavingState } from './saving'
import styles from './workspace.module.css'

/** Whoever listens is told of every trouble at once, but of saving only when a pause in typing lasts. */
const PAUSE = 4_000

/** Says whether what was typed is safe. Always in the same place, so that nobody has to look for it. */
export function SaveStatus({ signIn }: { signIn?: ReactNode }) {
  const status = statusOf(useSavingState())
  const words = useWords(status)
  const isTrouble = !['idle', 'saving', 'saved'].includes(status)
  return (
    <div className={styles.status} data-saving={status} data-trouble={isTrouble || undefined}>
      <p>
        <Sign status={status} />
        <span>{words}</span>
      </p>
      {signIn}
      <Aloud words={words} isTrouble={isTrouble} isOver={status === 'saved'} />
    </div>
  )
}

function useWords(status: Status): string {
  const { t, i18n } = useLingui()
  const { savedAt, isKept, unsaved } = useSavingState()
  const time = new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(savedAt ?? 0)
  const kept = isKept && unsaved.size > 0
  const words: Record<Status, string> = {
    idle: t`Everything you type is saved by itself.`,
    saving: t`Saving …`,
    saved: t`Saved at ${time}`,
    held: t`Saved, except for what needs your attention.`,
    offline: kept
      ? t`Offline – kept on this device, will be saved as soon as you are back.`
      : t`Offline – keep this page open until you are back.`,
    away: kept
      ? t`The service is away for a moment – kept on this device, will be saved by itself.`
      : t`The service is away for a moment – keep this page open.`,
    'signed-out': kept
      ? t`Your sign-in has ended – your text is kept on this device. Sign in to save it.`
      : t`Your sign-in has ended. Sign in to go on.`,
    forbidden: t`You may no longer change this city. What you typed last is kept on this device; copy it if you need it.`,
  }
  return words[status]
}

function Sign({ status }: { status: Status }) {
  if (status === 'saving') return <span className={styles.turning} aria-hidden="true" />
  if (status === 'saved' || status === 'idle') return <Glyph name="cloudCheck" />
  if (status === 'offline' || status === 'away') return <Icon name="wifiSlash" />
  return <Icon name={status === 'held' ? 'warningCircle' : 'lockKey'} />
}

function Aloud({ words, isTrouble, isOver }: { words: string; isTrouble: boolean; isOver: boolean }) {
  const [said, setSaid] = useState('')
  const before = useRef(words)
  useEffect(() => {
    if (before.current === words || !(isTrouble || isOver)) return
    const timer = setTimeout(
      () => {
        before.current = words
        setSaid(words)
      },
      isTrouble ? 0 : PAUSE,
    )
    return () => clearTimeout(timer)
  }, [words, isTrouble, isOver])
  return (
    <span className={styles.offscreen} role="status">
      {said}
    </span>
  )
}
