import { lazy, Suspense } from 'react'
import type { City } from '../../api/contract'
import type { CityPart } from '../../ui/cityPart'
import { Wrap } from '../../ui/Folio'
import type { Slots } from '../../ui/slots'
import { CityHero } from './CityHero'
import styles from './cities.module.css'
import { Facts } from './Facts'
import { CityReading, type ReadsCity, useCity } from './queries'

/** Fetched beside the city itself, as the first screen needs only its head and its facts. */
const load = () => import('./CitySections')
const CitySections = lazy(load)
load().catch(() => undefined)

/** What other features show of a city. */
export type CitySlots = Slots<CityPart<City>>

type CityArticleProps = {
  city: City
  /** Finds its texts in other languages, for a city that is not public as it is. */
  reading?: ReadsCity
  slots?: CitySlots | undefined
}

/** All that is said about a city. */
export function CityArticle({ city, reading = useCity, slots }: CityArticleProps) {
  return (
    <CityReading value={reading}>
      <article className={styles.page}>
        <CityHero city={city} />
        <Wrap>
          <Facts city={city} />
        </Wrap>
        <Suspense fallback={<div className={styles.below} />}>
          <CitySections city={city} slots={slots} />
        </Suspense>
      </article>
    </CityReading>
  )
}
