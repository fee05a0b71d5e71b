import { Trans, useLingui } from '@lingui/react/macro'
import { Button, ButtonRow } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import styles from './explore.module.css'
import { type ExploreSearch, isFiltered, type SearchChange } from './search'

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f']

/** Keeps the place of the rows from the start. */
export function ResultsSkeleton() {
  const { t } = useLingui()
  return (
    <Skeleton label={t`Loading the cities`}>
      {ROWS.map((row) => (
        <div key={row} className={styles.row}>
          <Bone kind="tile" />
          <div>
            <Bone lines={3} />
          </div>
        </div>
      ))}
    </Skeleton>
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
      <ButtonRow>
        {q && (
          <Button look="second" size="small" onClick={() => onChange({ q: undefined })}>
            <Trans>Clear the search</Trans>
          </Button>
        )}
        {filterNames.length > 0 && isFiltered(search) && (
          <Button look="second" size="small" onClick={clear}>
            <Trans>Remove all filters</Trans>
          </Button>
        )}
      </ButtonRow>
    </div>
  )
}

/** In place, so that the rest of the screen goes on working. */
export function ResultsProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return <ProblemNotice error={error} title={<Trans>The cities could not be loaded</Trans>} onRetry={onRetry} />
}
