import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { ReadError } from '../../api/read'
import styles from './explore.module.css'
import { type ExploreSearch, isFiltered, type SearchChange } from './search'

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f']
const PATIENCE_MILLISECONDS = 300

/** Keeps the place of the rows from the start, and shows that something is coming only when it takes a while. */
export function ResultsSkeleton() {
  const { t } = useLingui()
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const patience = setTimeout(() => setSlow(true), PATIENCE_MILLISECONDS)
    return () => clearTimeout(patience)
  }, [])
  return (
    <div className={styles.skeleton} data-slow={isSlow || undefined}>
      <p className={styles.hidden} role="status">
        {isSlow && t`Loading the cities`}
      </p>
      {ROWS.map((row) => (
        <div key={row} className={styles.row} aria-hidden="true">
          <span className={styles.bone} data-kind="tile" />
          <span>
            <span className={styles.bone} />
            <span className={styles.bone} data-kind="line" />
          </span>
        </div>
      ))}
    </div>
  )
}

type NoResultsProps = { search: ExploreSearch; onChange: (change: SearchChange) => void }

/** Says what was asked for and offers the nearest ways out. */
export function NoResults({ search, onChange }: NoResultsProps) {
  const { q } = search
  const { q: _q, asOf: _asOf, view: _view, sort: _sort, page: _page, cursor: _cursor, ...filters } = search
  const filterNames = Object.keys(filters) as (keyof typeof filters)[]
  const clear = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])))

  return (
    <div className={styles.state}>
      <h2>
        {q ? (
          <Trans>
            No city matches “<bdi>{q}</bdi>”
          </Trans>
        ) : (
          <Trans>No city matches these filters</Trans>
        )}
      </h2>
      <p>
        <Trans>Names are found in any script and without accents. Try fewer letters, or take a filter away.</Trans>
      </p>
      <div className={styles.actions}>
        {q && (
          <button type="button" className={styles.pageButton} onClick={() => onChange({ q: undefined })}>
            <Trans>Clear the search</Trans>
          </button>
        )}
        {filterNames.length > 0 && isFiltered(search) && (
          <button type="button" className={styles.pageButton} onClick={clear}>
            <Trans>Remove all filters</Trans>
          </button>
        )}
      </div>
    </div>
  )
}

/** In place, so that the rest of the screen goes on working. */
export function ResultsProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isOffline = typeof navigator !== 'undefined' && !navigator.onLine
  const code = requestIdOf(error)
  return (
    <div className={styles.state} role="alert">
      <h2>{isOffline ? <Trans>You are offline</Trans> : <Trans>The cities could not be loaded</Trans>}</h2>
      <p>
        {isOffline ? (
          <Trans>What you have opened before stays readable. The list returns with your connection.</Trans>
        ) : (
          <Trans>This is our fault, not yours. Try again in a moment.</Trans>
        )}
      </p>
      <div className={styles.actions}>
        <button type="button" className={styles.pageButton} onClick={onRetry}>
          <Trans>Try again</Trans>
        </button>
      </div>
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

function requestIdOf(error: unknown): string | undefined {
  return error instanceof ReadError ? error.problem.requestId : undefined
}
