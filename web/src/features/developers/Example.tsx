import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Icon } from '../../ui/Icon'
import { Code } from './Code'
import styles from './developers.module.css'
import { asCurl, type Call } from './examples'
import { type Answer, run } from './run'

/** A call of the API as a command, with its real answer on request. */
export function Example({ title, call }: { title: string; call: Call }) {
  const [answer, setAnswer] = useState<Answer>()
  const [isRunning, setRunning] = useState(false)
  const start = async () => {
    setRunning(true)
    setAnswer(await run(call))
    setRunning(false)
  }
  return (
    <Command title={title} command={asCurl(call, location.origin)}>
      <button type="button" className={styles.run} aria-busy={isRunning} onClick={start}>
        <Trans>Run it here</Trans>
      </button>
      <div role="status">
        {answer && (
          <>
            <p className={styles.status}>
              {answer.status > 0 ? (
                <bdi dir="ltr">
                  {answer.status} {answer.type}
                </bdi>
              ) : (
                <Trans>No answer. Are you online?</Trans>
              )}
            </p>
            {answer.body && <Box text={answer.body} />}
          </>
        )}
      </div>
    </Command>
  )
}

type CommandProps = { title: string; command: string; children?: ReactNode }

/** A command to copy. */
export function Command({ title, command, children }: CommandProps) {
  const { t } = useLingui()
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(command)
      setCopied(true)
      setTimeout(() => setCopied(false), 4_000)
    } catch {
      setCopied(false)
    }
  }
  return (
    <figure className={styles.code}>
      <figcaption>
        <span>{title}</span>
        <span role="status">{isCopied && <Trans>Copied</Trans>}</span>
        <button type="button" className={styles.copy} aria-label={t`Copy: ${title}`} onClick={copy}>
          <Icon name="copy" />
        </button>
      </figcaption>
      <Box text={command} isWrapped />
      {children}
    </figure>
  )
}

/** A command is seen whole; the wide lines of an answer scroll inside the box, also by keyboard. */
function Box({ text, isWrapped = false }: { text: string; isWrapped?: boolean }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre dir="ltr" tabIndex={0} data-wrapped={isWrapped || undefined}>
      <Code text={text} />
    </pre>
  )
}
