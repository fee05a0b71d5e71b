import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { CityPlan } from '../../figures/plan'
import { DemoTag } from '../../ui/Tag'
import styles from './framework.module.css'
import { type Named, useNamingCities } from './queries'

/** The cities behind a part of the framework, and the way to all of them. */
export function NamingCities({ named }: { named: Named }) {
  const { i18n } = useLingui()
  const { data, isError } = useNamingCities(named)
  const lang = i18n.locale
  if (isError) {
    return (
      <p role="status">
        <Trans>The cities could not be loaded. Try again in a moment.</Trans>
      </p>
    )
  }
  if (!data) return <div className={styles.citiesWaiting} aria-busy="true" />
  if (data.items.length === 0) {
    return (
      <p>
        <Trans>No city has named this yet.</Trans>
      </p>
    )
  }
  const total = data.total ?? data.items.length
  const filter = 'feature' in named ? { feature: [named.feature] } : { focalArea: [named.focalArea] }
  return (
    <>
      <p className={styles.lede}>
        <Plural value={total} one="# city has named this as its own." other="# cities have named this as their own." />
      </p>
      <ul className={styles.cities}>
        {data.items.map((city) => (
          <li key={city.slug}>
            <div className={styles.thumb}>
              <CityPlan slug={city.slug} width={200} height={150} lots={false} />
            </div>
            <h3>
              <Link to="/$lang/cities/$slug" params={{ lang, slug: city.slug }}>
                <bdi lang={city.name.lang}>{city.name.text}</bdi>
              </Link>
            </h3>
            <p>
              <bdi>{city.country.name.text}</bdi>
              {city.demo && <DemoTag />}
            </p>
          </li>
        ))}
      </ul>
      <Link className={styles.go} to="/$lang/cities" params={{ lang }} search={filter}>
        <Trans>See them on the map and in the list</Trans>
      </Link>
    </>
  )
}
