import { lazy, Suspense } from 'react'
import type { City } from '../../api/contract'
import { Wrap } from '../../ui/Folio'
import { CityHero } from './CityHero'
import styles from './cities.module.css'
import { Facts } from './Facts'
import { CityReading, type ReadsCity, useCity } from './queries'

/** Fetched beside the city itself, as the first screen needs only its head and its facts. */
const load = () => import('./CitySections')
const CitySections = lazy(load)
load().catch(() => undefined)

/** All that is said about a city; `reading` finds its texts in other languages, for a city that is not public as it is. */
export function CityArticle({ city, reading = useCity }: { city: City; reading?: ReadsCity }) {
  return (
    <CityReading value={reading}>
      <article className={styles.page}>
        <CityHero city={city} />
        <Wrap>
          <Facts city={city} />
        </Wrap>
        <Suspense fallback={<div className={styles.below} />}>
          <CitySections city={city} />
        </Suspense>
      </article>
    </CityReading>
  )
}
