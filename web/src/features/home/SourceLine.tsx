import { Trans } from '@lingui/react/macro'
import type { SourceRef } from '../../api/contract'
import styles from './home.module.css'

export function SourceLine({ source }: { source: SourceRef }) {
  const title = source.url ? <a href={source.url}>{source.title}</a> : source.title
  return (
    <span className={styles.source}>
      <Trans>
        Source: <bdi>{title}</bdi>
      </Trans>
    </span>
  )
}
