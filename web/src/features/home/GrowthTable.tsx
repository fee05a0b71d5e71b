import { Trans, useLingui } from '@lingui/react/macro'
import type { NetworkSize } from '../../api/contract'
import { Table } from '../../ui/Table'
import styles from './home.module.css'
import type { PublishedCities } from './NetworkGrowth'
import { SourceLine } from './SourceLine'
import { useDates } from './useDates'

type GrowthTableProps = { size: NetworkSize; published: readonly PublishedCities[] }

export function GrowthTable({ size, published }: GrowthTableProps) {
  const { i18n } = useLingui()
  const dates = useDates()
  const number = new Intl.NumberFormat(i18n.locale)
  return (
    <div className={styles.tables}>
      <Table caption={<Trans>Published totals</Trans>}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Date</Trans>
            </th>
            <th scope="col">
              <Trans>Cities</Trans>
            </th>
            <th scope="col">
              <Trans>Countries</Trans>
            </th>
            <th scope="col">
              <Trans>Source</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {published.map(({ asOf, cities, countries, note, source }) => (
            <tr key={`${asOf}-${source.id}`}>
              <th scope="row">{dates.long(asOf)}</th>
              <td>{number.format(cities)}</td>
              <td>{countries === undefined ? '–' : number.format(countries)}</td>
              <td>
                <SourceLine source={source} />
                {note && (
                  <span lang={note.lang} dir={note.dir}>
                    {' '}
                    {note.text}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Table caption={<Trans>Counted from the memberships known here</Trans>}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Date</Trans>
            </th>
            <th scope="col">
              <Trans>Cities</Trans>
            </th>
            <th scope="col">
              <Trans>Countries</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {size.series.map(({ date, cities, countries }) => (
            <tr key={date}>
              <th scope="row">{dates.long(date)}</th>
              <td>{number.format(cities)}</td>
              <td>{number.format(countries)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
