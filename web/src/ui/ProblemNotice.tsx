import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button, ButtonRow } from './Button'
import styles from './ProblemNotice.module.css'
import { supportCodeOf, troubleOf } from './problem'
import { useHead } from './useHead'
import { useTroubleWords } from './useTroubleWords'

type ProblemNoticeProps = {
  error: unknown
  /** What could not be done, "The cities could not be loaded"; without it the trouble itself is the title. */
  title?: ReactNode
  onRetry?: (() => void) | undefined
  heading?: 'h1' | 'h2' | 'h3'
  /** Other ways on, beside trying again. */
  children?: ReactNode
}

/**
 * A failure in its place: what happened, what it means, what to do, and the code under which support finds it. With the
 * first heading it stands for the whole page, and names it.
 */
export function ProblemNotice({ error, title, onRetry, heading: Heading = 'h2', children }: ProblemNoticeProps) {
  const trouble = troubleOf(error)
  const words = useTroubleWords()[trouble]
  const code = supportCodeOf(error)
  const isOffline = trouble === 'offline'
  const { i18n } = useLingui()
  useHead({ title: Heading === 'h1' ? words.title : undefined, language: i18n.locale })
  return (
    <div className={styles.notice} role="alert">
      <Heading>{isOffline ? words.title : (title ?? words.title)}</Heading>
      <p>
        {title !== undefined && !isOffline && <b>{words.title}.</b>} {words.meaning}
      </p>
      <ButtonRow>
        {onRetry && (
          <Button look="second" icon="arrowClockwise" onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {children}
      </ButtonRow>
      {code && (
        <p className={styles.code}>
          <Trans>
            Code for support: <bdi>{code}</bdi>
          </Trans>
        </p>
      )}
    </div>
  )
}
