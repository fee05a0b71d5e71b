import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { SimilarCity } from '../../api/contract'
import { CityPlan } from '../../figures/plan'
import styles from './cities.module.css'

/** Cities to learn with. The reasons are the point; there is no rank and no score. */
export function SimilarCities({ items }: { items: readonly SimilarCity[] }) {
  const { i18n } = useLingui()
  return (
    <>
      <p className={styles.explanation}>
        <Trans>Found by what the cities have in common. The order says nothing about quality.</Trans>
      </p>
      <ul className={styles.similar}>
        {items.map(({ city, reasons }) => (
          <li key={city.slug}>
            <div className={styles.thumb}>
              <CityPlan slug={city.slug} width={200} height={200} lots={false} />
            </div>
            <div>
              <h3>
                <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug: city.slug }}>
                  <bdi lang={city.name.lang}>{city.name.text}</bdi>
                </Link>
              </h3>
              <p>
                <bdi>{city.country.name.text}</bdi>
              </p>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.kind}>{reason.text}</li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
