import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { City } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { ResourceRow } from './ResourceRow'
import styles from './resources.module.css'

export const id = 'resources'
export const label = msg`In the library`
export const expand = 'resources'
export const isThere = (city: City) => (city.resources ?? []).length > 0

/** Works about a city, from it or adopted in it. */
export default function CityResources({ city: { slug, resources = [] } }: { city: City }) {
  const lang = useLanguage()
  return (
    <>
      <ul className={styles.rows}>
        {resources.map((work) => (
          <ResourceRow key={work.slug} work={work} heading="h3" />
        ))}
      </ul>
      <p className={styles.more}>
        <Link to="/$lang/resources" params={{ lang }} search={{ city: [slug] }}>
          <Trans>All works of this city</Trans>
        </Link>
      </p>
    </>
  )
}
