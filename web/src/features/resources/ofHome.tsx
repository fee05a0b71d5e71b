import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/useLanguage'
import { Folio } from '../../ui/Folio'
import { useNewest } from './queries'
import { ResourceRow } from './ResourceRow'
import styles from './resources.module.css'

/** What was published last, on the first page. */
export default function NewInLibrary() {
  const lang = useLanguage()
  const { data } = useNewest()
  if (data && data.items.length === 0) return null
  return (
    <Folio id="library" labelledBy="library-title" label={<Trans>In the library</Trans>}>
      <h2 id="library-title">
        <Trans>New in the library</Trans>
      </h2>
      <ul className={styles.rows}>
        {data?.items.map((work) => (
          <ResourceRow key={work.slug} work={work} heading="h3" />
        ))}
      </ul>
      <p className={styles.more}>
        <Link to="/$lang/resources" params={{ lang }}>
          <Trans>The whole library</Trans>
        </Link>
      </p>
    </Folio>
  )
}
