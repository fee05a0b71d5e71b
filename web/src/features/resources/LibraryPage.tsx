import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Field, SelectField } from '../../ui/Field'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { Facets } from './Facets'
import { PAGE_SIZE, useResourceFacets, useResources } from './queries'
import { ResourceRow } from './ResourceRow'
import styles from './resources.module.css'
import {
  changed,
  filtersOf,
  isFiltered,
  type LibrarySearch,
  readSearch,
  type SearchChange,
  type Sort,
  toQueryString,
} from './search'

export type OnSearch = (search: LibrarySearch, options?: { replace?: boolean }) => void
type LibraryProps = { search: LibrarySearch; onSearch: OnSearch }
type LibraryPageProps = { address: Record<string, unknown>; onSearch: OnSearch }

/** The library: works of cities and about them, searched and narrowed by facets. */
export function LibraryPage({ address, onSearch }: LibraryPageProps) {
  const search = readSearch(address)
  const { t, i18n } = useLingui()
  const query = toQueryString(filtersOf(search))
  const feed = `/api/v1/resources.atom${query && `?${query}`}`
  useHead({
    title: search.q ? t`Library: ${search.q}` : t`Library`,
    description: t`Guidelines, case studies, reports and tools about learning cities, with languages, licence and source.`,
    path: '/resources',
    language: i18n.locale,
    alternates: [{ type: 'application/atom+xml', href: feed }],
  })
  const facets = useResourceFacets(search)
  const change = (part: SearchChange, replace = false) => onSearch(changed(search, part), { replace })
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>
          <Trans>Library</Trans>
        </h1>
        <p>
          <Trans>
            Works by and about learning cities. Each leads to where it was published; nothing is copied here.
          </Trans>
        </p>
        <Find key={search.q ?? ''} value={search.q ?? ''} onFind={(q) => change({ q, sort: undefined })} />
      </header>
      <div className={styles.split}>
        <section aria-label={t`Filters`}>
          <Facets search={search} facets={facets.data} onChange={change} />
        </section>
        <section aria-label={t`Results`} className={styles.results}>
          <div className={styles.listHead}>
            <p role="status">
              {facets.data && (
                <b>
                  <Plural value={facets.data.total} one="# work" other="# works" />
                </b>
              )}
            </p>
            <Order search={search} onChange={(sort) => change({ sort })} />
          </div>
          {isFiltered(search) && (
            <Button look="quiet" size="small" icon="x" onClick={() => onSearch({})}>
              <Trans>Clear all filters</Trans>
            </Button>
          )}
          <Results search={search} onSearch={onSearch} />
          <Follow feed={feed} query={query} />
        </section>
      </div>
    </div>
  )
}

function Find({ value, onFind }: { value: string; onFind: (q: string | undefined) => void }) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  return (
    <search>
      <form
        className={styles.find}
        onSubmit={(event) => {
          event.preventDefault()
          onFind(text.trim() || undefined)
        }}
      >
        <Field
          label={t`Search the library`}
          type="search"
          dir="auto"
          maxLength={200}
          enterKeyHint="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit" icon="magnifyingGlass">
          <Trans>Search</Trans>
        </Button>
      </form>
    </search>
  )
}

function Order({ search, onChange }: { search: LibrarySearch; onChange: (sort: Sort) => void }) {
  const { t } = useLingui()
  const words: Record<Sort, string> = {
    relevance: t`Best match`,
    '-year': t`Newest first`,
    year: t`Oldest first`,
    title: t`Title`,
    '-added': t`Last added`,
  }
  const offered = (Object.keys(words) as Sort[]).filter((sort) => sort !== 'relevance' || search.q !== undefined)
  return (
    <SelectField
      label={t`Sort by`}
      value={search.sort ?? (search.q === undefined ? '-year' : 'relevance')}
      onChange={(event) => onChange(event.target.value as Sort)}
    >
      {offered.map((sort) => (
        <option key={sort} value={sort}>
          {words[sort]}
        </option>
      ))}
    </SelectField>
  )
}

function Results({ search, onSearch }: LibraryProps) {
  const { t } = useLingui()
  const works = useResources(search)
  if (works.isError)
    return (
      <ProblemNotice
        error={works.error}
        title={<Trans>The library could not be loaded</Trans>}
        onRetry={() => works.refetch()}
      />
    )
  if (!works.data)
    return (
      <Skeleton label={t`The library is loading.`}>
        <Bone lines={12} />
      </Skeleton>
    )
  const { items, next } = works.data
  const page = search.page ?? 1
  if (items.length === 0)
    return (
      <div className={styles.none}>
        <h2>
          <Trans>No work fits</Trans>
        </h2>
        <p>
          <Trans>Words are found in any script and without accents. Try fewer of them, or take a filter away.</Trans>
        </p>
      </div>
    )
  return (
    <>
      <ol className={styles.rows} start={(page - 1) * PAGE_SIZE + 1} aria-busy={works.isPlaceholderData}>
        {items.map((work) => (
          <ResourceRow key={work.slug} work={work} />
        ))}
      </ol>
      <nav className={styles.pages} aria-label={t`Pages`}>
        {search.cursor && (
          <Button look="second" size="small" onClick={() => onSearch(changed(search, {}))}>
            <Trans>First page</Trans>
          </Button>
        )}
        {next && (
          <Button
            look="second"
            size="small"
            icon="arrowRight"
            onClick={() => onSearch({ ...search, cursor: next, page: page + 1 })}
          >
            <Trans>Next page</Trans>
          </Button>
        )}
      </nav>
    </>
  )
}

/** The same filters as a feed and as files, and the library for harvesters. */
function Follow({ feed, query }: { feed: string; query: string }) {
  return (
    <div className={styles.follow}>
      <p>
        <Trans>Keep this search: a feed needs no account.</Trans>
      </p>
      <ul>
        <li>
          <a href={feed} type="application/atom+xml">
            <Trans>Follow as a feed (Atom)</Trans>
          </a>
        </li>
        <li>
          <a href={`/api/v1/resources.csv${query && `?${query}`}`} download="resources.csv">
            <Trans>Download as CSV</Trans>
          </a>
        </li>
        <li>
          <a href="/oai?verb=Identify">
            <Trans>Harvest the library (OAI-PMH)</Trans>
          </a>
        </li>
      </ul>
    </div>
  )
}
