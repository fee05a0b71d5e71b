import { Trans } from '@lingui/react/macro'
import styles from './home.module.css'
import type { Source } from './types'

export function SourceLine({ source }: { source: Source }) {
  const title = source.url ? <a href={source.url}>{source.title}</a> : source.title
  return (
    <span className={styles.source}>
      <Trans>
        Source: <bdi>{title}</bdi>
      </Trans>
    </span>
  )
}
