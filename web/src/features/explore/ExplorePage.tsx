import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { useHead } from '../../ui/useHead'
import { AppliedFilters } from './AppliedFilters'
import { CityList } from './CityList'
import { CityTable } from './CityTable'
import styles from './explore.module.css'
import { FilterBar } from './FilterBar'
import { ListHeader } from './ListHeader'
import { Pages } from './Pages'
import { PAGE_SIZE, useCities, useFacets } from './queries'
import { NoResults, ResultsProblem, ResultsSkeleton } from './ResultStates'
import { SearchField } from './SearchField'
import { changed, type ExploreSearch, type SearchChange } from './search'

const CityMap = lazy(() => import('./CityMap'))
const TakeAlong = lazy(() => import('./TakeAlong'))

export type OnSearch = (search: ExploreSearch, options?: { replace?: boolean }) => void
type ExplorePageProps = { search: ExploreSearch; onSearch: OnSearch }

export function ExplorePage({ search, onSearch }: ExplorePageProps) {
  const { t, i18n } = useLingui()
  const { q } = search
  useHead({
    title: q ? t`Cities: ${q}` : t`Cities`,
    description: t`Find member cities of the network by name, region, population, year of joining and what they work on: on the map, in a list and as a table.`,
    path: '/cities',
    language: i18n.locale,
  })
  const facets = useFacets(search)
  const [highlighted, setHighlighted] = useState<string>()
  const isTable = search.view === 'table'
  const change = (part: SearchChange, replace = false) => onSearch(changed(search, part), { replace })

  return (
    <>
      <div className={styles.head}>
        <div className={styles.title}>
          <h1>
            <Trans>Cities</Trans>
          </h1>
          <p>
            <Trans>
              Members of the network, as far as public texts name them. Look for one that faces your question.
            </Trans>
          </p>
        </div>
        <search className={styles.filters} aria-label={t`Find cities`}>
          <SearchField value={search.q ?? ''} onSearch={(q) => change({ q }, true)} />
          <FilterBar search={search} facets={facets.data} onChange={change} />
        </search>
      </div>
      <div className={isTable ? styles.whole : styles.split}>
        <section className={styles.list} aria-label={t`Results`}>
          <ListHeader search={search} total={facets.data?.total} onView={onSearch} />
          <AppliedFilters search={search} facets={facets.data} onChange={change} />
          <Results
            search={search}
            total={facets.data?.total}
            highlighted={highlighted}
            onHighlight={setHighlighted}
            onSearch={onSearch}
          />
          <Suspense>
            <TakeAlong search={search} asOf={search.asOf} />
          </Suspense>
        </section>
        {!isTable && (
          <div className={styles.map}>
            <Suspense fallback={null}>
              <CityMap search={search} highlighted={highlighted} onHighlight={setHighlighted} onChange={change} />
            </Suspense>
          </div>
        )}
      </div>
    </>
  )
}

type ResultsProps = ExplorePageProps & {
  total: number | undefined
  highlighted: string | undefined
  onHighlight: (slug: string | undefined) => void
}

function Results({ search, total, highlighted, onHighlight, onSearch }: ResultsProps) {
  const cities = useCities(search)
  if (cities.isError) return <ResultsProblem error={cities.error} onRetry={() => cities.refetch()} />
  if (!cities.data) return <ResultsSkeleton />
  const { items, next } = cities.data
  if (items.length === 0) return <NoResults search={search} onChange={(part) => onSearch(changed(search, part))} />

  return (
    <div
      className={styles.results}
      data-stale={cities.isPlaceholderData || undefined}
      aria-busy={cities.isPlaceholderData}
    >
      {search.view === 'table' ? (
        <CityTable cities={items} sort={search.sort} onSort={(sort) => onSearch(changed(search, { sort }))} />
      ) : (
        <CityList cities={items} highlighted={highlighted} onHighlight={onHighlight} />
      )}
      <Pages search={search} pageSize={PAGE_SIZE} shown={items.length} total={total} next={next} onPage={onSearch} />
    </div>
  )
}
