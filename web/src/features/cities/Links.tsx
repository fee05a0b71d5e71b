import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import type { City } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import { isWeb } from '../../ui/SourceNote'
import styles from './cities.module.css'

/** Most readers look after no city: what only some see comes afterwards, and is left out where it does not come. */
const Keepers = lazy(() => import('./Keepers').catch(() => ({ default: () => null })))

/** The way to the city, and the same facts for machines. */
export function Links({ city }: { city: City }) {
  const { t } = useLingui()
  const written = useDates()
  const api = `/api/v1/cities/${city.slug}`
  const day = written(city.updatedAt)
  return (
    <>
      <ul className={styles.links}>
        {isWeb(city.website) && (
          <li>
            <a href={city.website} rel="noreferrer external">
              <Trans>Website of the city</Trans>
            </a>
            <bdi dir="ltr">{new URL(city.website).host}</bdi>
          </li>
        )}
        {city.geonamesId !== undefined && (
          <li>
            <a href={`https://www.geonames.org/${city.geonamesId}`} rel="noreferrer external">
              <Trans>Place in GeoNames</Trans>
            </a>
            <bdi dir="ltr">{city.geonamesId}</bdi>
          </li>
        )}
        <Suspense>
          <Keepers slug={city.slug} />
        </Suspense>
        <li data-screen="">
          <span>
            <Trans>This city as data</Trans>
          </span>
          <span className={styles.formats} dir="ltr">
            <a href={api} type="application/json" aria-label={t`This city as JSON`}>
              JSON
            </a>
            <a href={`${api}.jsonld`} type="application/ld+json" aria-label={t`This city as JSON-LD`}>
              JSON-LD
            </a>
            <a
              href={`/ogc/collections/cities/items/${city.slug}`}
              type="application/geo+json"
              aria-label={t`This city as GeoJSON`}
            >
              GeoJSON
            </a>
          </span>
        </li>
      </ul>
      <div className={styles.small}>
        {city.position.precision === 'SEAT' && (
          <p>
            <Trans>On maps the city is shown at its seat or at the city it belongs to.</Trans>
          </p>
        )}
        {city.position.precision === 'APPROXIMATE' && (
          <p>
            <Trans>The position on maps is approximate.</Trans>
          </p>
        )}
        {city.territoryNote && <p>{city.territoryNote}</p>}
        {city.attribution.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <Trans>Last change of this page: {day}</Trans>
        </p>
      </div>
    </>
  )
}
