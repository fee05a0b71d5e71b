import { Trans, useLingui } from '@lingui/react/macro'
import type { PublishedSize } from '../../api/contract'
import { Folio } from '../../ui/Folio'
import { GrowthChart } from './GrowthChart'
import { GrowthTable } from './GrowthTable'
import styles from './home.module.css'
import { useNetworkSize } from './queries'
import { SourceLine } from './SourceLine'
import { useDates } from './useDates'

/** The size of the network over time: counted here, and as published, with a table that says the same. */
export function NetworkGrowth() {
  const { i18n } = useLingui()
  const dates = useDates()
  const { data } = useNetworkSize()
  const published = (data?.published ?? []).filter(hasCities)
  const [first, last] = [published.at(0), published.at(-1)]
  const number = new Intl.NumberFormat(i18n.locale)
  const [least, most] = [number.format(first?.cities ?? 0), number.format(last?.cities ?? 0)]
  const [start, end] = [dates.long(first?.asOf), dates.long(last?.asOf)]

  return (
    <Folio id="growth" labelledBy="growth-title" label={<Trans>The network over time</Trans>}>
      <div className={styles.growth}>
        {data && first && last && (
          <figure>
            <figcaption>
              <h2 id="growth-title">
                <Trans>
                  From {least} to {most} cities, with some leaving on the way
                </Trans>
              </h2>
              <p className={styles.subtitle}>
                <Trans>
                  Member cities worldwide, {start} to {end}
                </Trans>
              </p>
            </figcaption>
            <GrowthChart size={data} published={published} />
            <p className={styles.explanation} lang={data.explanation.lang} dir={data.explanation.dir}>
              {data.explanation.text}
            </p>
            <SourceLine source={last.source} />
            <details>
              <summary>
                <Trans>Show as a table</Trans>
              </summary>
              <GrowthTable size={data} published={published} />
            </details>
          </figure>
        )}
      </div>
    </Folio>
  )
}

export type PublishedCities = PublishedSize & { cities: number }

function hasCities(size: PublishedSize): size is PublishedCities {
  return size.cities !== undefined
}
