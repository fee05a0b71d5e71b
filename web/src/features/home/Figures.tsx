import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PublishedSize } from '../../api/contract'
import styles from './home.module.css'
import { useNetworkSize } from './queries'
import { SourceLine } from './SourceLine'
import { useDates } from './useDates'

/** What is known here, counted from dated memberships, and beside it what the network itself has published. */
export function Figures() {
  const { i18n } = useLingui()
  const dates = useDates()
  const { data } = useNetworkSize()
  const number = new Intl.NumberFormat(i18n.locale)
  const published = newestPublished(data?.published ?? [])
  const day = dates.long(data?.asOf)
  const publishedDay = dates.long(published?.asOf)
  const [cities, countries, regions] = [data?.cities ?? 0, data?.countries ?? 0, data?.regions.length ?? 0]
  const places = published?.countries === undefined ? undefined : number.format(published.countries)

  return (
    <dl className={styles.figures}>
      <Figure value={data && number.format(cities)}>
        {data && (
          <Plural
            value={cities}
            one={`member city known here as of ${day}`}
            other={`member cities known here as of ${day}`}
          />
        )}
      </Figure>
      <Figure value={data && number.format(countries)}>
        {data && <Plural value={countries} one="country" other="countries" />}
      </Figure>
      <Figure value={data && number.format(regions)}>
        {data && <Plural value={regions} one="UNESCO region" other="UNESCO regions" />}
      </Figure>
      {published?.cities !== undefined && (
        <Figure value={number.format(published.cities)}>
          {places === undefined ? (
            <Trans>member cities published by the network, {publishedDay}</Trans>
          ) : (
            <Trans>
              member cities published by the network, {publishedDay} (countries: {places})
            </Trans>
          )}
          <SourceLine source={published.source} />
        </Figure>
      )}
    </dl>
  )
}

function Figure({ value, children }: { value: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>{value ?? '\u00a0'}</dd>
    </div>
  )
}

export function newestPublished(published: readonly PublishedSize[]): PublishedSize | undefined {
  return published
    .filter(({ cities, source }) => cities !== undefined && source.kind === 'OFFICIAL')
    .reduce<PublishedSize | undefined>(
      (newest, next) => (!newest || next.asOf > newest.asOf ? next : newest),
      undefined,
    )
}
