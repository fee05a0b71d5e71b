import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Me } from '../../api/contract'
import { CityPlan } from '../../figures/plan'
import { Folio, Wrap } from '../../ui/Folio'
import styles from './account.module.css'
import { Preferences } from './Preferences'
import { Roles } from './Roles'

/** What the platform knows about the person: nothing of it is shown to anybody else here. */
export function Account({ me, children }: { me: Me; children?: ReactNode }) {
  return (
    <article>
      <Wrap>
        <p className={styles.kicker}>
          <Trans>Your account</Trans>
        </p>
        <h1 className={styles.title}>
          <bdi>{me.name}</bdi>
        </h1>
      </Wrap>
      <Folio id="profile" label={<Trans>Profile</Trans>}>
        <Profile me={me} />
      </Folio>
      <Folio id="preferences" label={<Trans>Preferences</Trans>}>
        <Preferences me={me} />
      </Folio>
      <Folio id="roles" label={<Trans>Roles</Trans>}>
        <Roles me={me} />
      </Folio>
      {me.cities.length > 0 && (
        <Folio id="own-cities" label={<Trans>Cities you act for</Trans>}>
          <Cities me={me} />
        </Folio>
      )}
      {children}
    </article>
  )
}

function Profile({ me }: { me: Me }) {
  return (
    <>
      <dl className={styles.facts}>
        {me.email && (
          <div>
            <dt>
              <Trans>E-mail</Trans>
            </dt>
            <dd>
              <bdi dir="ltr">{me.email}</bdi>
            </dd>
          </div>
        )}
      </dl>
      <p className={styles.note}>
        <Trans>Name and e-mail address come from your sign-in account. Only you see this page.</Trans>
      </p>
    </>
  )
}

function Cities({ me }: { me: Me }) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.cities}>
      {me.cities.map(({ slug, name, country }) => (
        <li key={slug}>
          <div className={styles.plan}>
            <CityPlan slug={slug} width={200} height={150} lots={false} />
          </div>
          <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug }}>
            <bdi>{name}</bdi>
          </Link>
          <bdi className={styles.country} lang={country.name.lang}>
            {country.name.text}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
