import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { CityPlan } from '../../figures/plan'
import { useLanguage } from '../../i18n/useLanguage'
import { Folio } from '../../ui/Folio'
import styles from './home.module.css'
import { useNewestMembers } from './queries'

export function NewestMembers() {
  const lang = useLanguage()
  const { data } = useNewestMembers()
  if (data && data.items.length === 0) return null
  return (
    <Folio id="newest" labelledBy="newest-title" label={<Trans>New in the network</Trans>}>
      <h2 id="newest-title">
        <Trans>Cities that joined most recently</Trans>
      </h2>
      <ul className={styles.newest}>
        {data?.items.map(({ slug, name, country, memberSince }) => (
          <li key={slug}>
            <div className={styles.tile} aria-hidden="true">
              <CityPlan slug={slug} width={240} height={180} />
            </div>
            <h3>
              <Link to="/$lang/cities/$slug" params={{ lang, slug }} lang={name.lang} dir={name.dir}>
                {name.text}
              </Link>
            </h3>
            <p>
              <bdi>{country.name.text}</bdi>
              {memberSince !== undefined && <span>{memberSince}</span>}
            </p>
          </li>
        ))}
      </ul>
    </Folio>
  )
}
