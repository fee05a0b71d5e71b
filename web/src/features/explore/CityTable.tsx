import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { CitySummary } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { SortHead, Table } from '../../ui/Table'
import { DemoTag } from '../../ui/Tag'
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

  const head = (column: Column, isNumber = false) => {
    const sorted = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined
    return (
      <SortHead
        sorted={sorted}
        isNumber={isNumber}
        onSort={() => onSort(sorted === 'ascending' ? `-${column}` : column)}
      >
        {titles[column]}
      </SortHead>
    )
  }

  return (
    <Table caption={<Trans>Cities, the same as on the map</Trans>} isCaptionHidden isStacked>
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
            <th scope="row" className={styles.rowHead}>
              <Link
                to="/$lang/cities/$slug"
                params={{ lang, slug: city.slug }}
                lang={city.name.lang}
                dir={city.name.dir}
              >
                {city.name.text}
              </Link>{' '}
              {city.demo && <DemoTag />}
            </th>
            <td data-label={titles.country}>
              <bdi>{city.country.name.text}</bdi>
            </td>
            <td data-label={titles.region}>
              <bdi>{city.region.name.text}</bdi>
            </td>
            <td data-label={titles.memberSince} data-number="">
              {city.memberSince ?? '–'}
            </td>
            <td data-label={titles.population} data-number="">
              {city.population ? number.format(city.population.value) : '–'}
            </td>
            <td data-label={titles.evidence}>{evidence[city.evidence]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
