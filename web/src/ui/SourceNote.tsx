import type { SourceRef } from '../api/contract'
import { useDates } from '../i18n/useDates'
import styles from './SourceNote.module.css'
import { DemoTag } from './Tag'

/** Where a fact comes from: title, publisher, date, and the text itself where it can be reached. */
export function SourceNote({ source }: { source: SourceRef }) {
  const written = useDates()
  if (source.kind === 'DEMO') return <DemoTag />
  const rest = [source.publisher, source.date && written(source.date)].filter(
    (part) => part !== undefined && part !== '',
  )
  return (
    <span className={styles.source}>
      {isWeb(source.url) ? (
        <a href={source.url} rel="noreferrer external">
          <bdi>{source.title}</bdi>
        </a>
      ) : (
        <bdi>{source.title}</bdi>
      )}
      {rest.length > 0 && (
        <>
          {' '}
          <span>
            (
            {rest.map((part, index) => (
              <span key={part}>
                {index > 0 && ', '}
                <bdi>{part}</bdi>
              </span>
            ))}
            )
          </span>
        </>
      )}
    </span>
  )
}

export function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address)
}
