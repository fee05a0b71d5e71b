import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CitySummary } from '../../api/cities'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './explore.module.css'
import type { ExploreSearch, Sort } from './search'

type Column = 'name' | 'memberSince' | 'population'
type CityTableProps = {
  cities: readonly CitySummary[]
  sort: ExploreSearch['sort']
  onSort: (sort: Sort) => void
}

/** Says the same as the map and the list, and can be sorted. */
export function CityTable({ cities, sort, onSort }: CityTableProps) {
  const { t, i18n } = useLingui()
  const lang = useLanguage()
  const number = new Intl.NumberFormat(i18n.locale)
  const evidence = { OFFICIAL: t`Official`, PRESS: t`Press`, WEAK: t`Weak` }
  const titles = {
    name: t`City`,
    country: t`Country`,
    region: t`Region`,
    memberSince: t`Member since`,
    population: t`Population`,
    evidence: t`Evidence`,
  }

  const head = (column: Column, isNumber = false) => (
    <SortHead column={column} sort={sort} onSort={onSort} isNumber={isNumber}>
      {titles[column]}
    </SortHead>
  )

  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>
        <Trans>Cities, the same as on the map</Trans>
      </caption>
      <thead>
        <tr>
          {head('name')}
          <th scope="col">{titles.country}</th>
          <th scope="col">{titles.region}</th>
          {head('memberSince', true)}
          {head('population', true)}
          <th scope="col">{titles.evidence}</th>
        </tr>
      </thead>
      <tbody>
        {cities.map((city) => (
          <tr key={city.slug}>
            <th scope="row">
              <Link
                to="/$lang/cities/$slug"
                params={{ lang, slug: city.slug }}
                lang={city.name.lang}
                dir={city.name.dir}
              >
                {city.name.text}
              </Link>{' '}
              {city.demo && (
                <span className={styles.tag} data-kind="demo">
                  <Trans>Demo</Trans>
                </span>
              )}
            </th>
            <td data-title={titles.country}>
              <bdi>{city.country.name.text}</bdi>
            </td>
            <td data-title={titles.region}>
              <bdi>{city.region.name.text}</bdi>
            </td>
            <td data-title={titles.memberSince} data-number="">
              {city.memberSince ?? '–'}
            </td>
            <td data-title={titles.population} data-number="">
              {city.population ? number.format(city.population.value) : '–'}
            </td>
            <td data-title={titles.evidence}>{evidence[city.evidence]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type SortHeadProps = {
  column: Column
  sort: ExploreSearch['sort']
  onSort: (sort: Sort) => void
  isNumber: boolean
  children: ReactNode
}

function SortHead({ column, sort, onSort, isNumber, children }: SortHeadProps) {
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={direction ?? 'none'} data-number={isNumber ? '' : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(direction === 'ascending' ? `-${column}` : column)}
      >
        {children}
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="m8 9 4-5 4 5" data-on={direction === 'ascending' || undefined} />
          <path d="m8 15 4 5 4-5" data-on={direction === 'descending' || undefined} />
        </svg>
      </button>
    </th>
  )
}
