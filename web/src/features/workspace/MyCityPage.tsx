import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CityRef } from '../../api/contract'
import { useMe, useSession } from '../../auth'
import { CityPlan } from '../../figures/plan'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { NoCity, SignInFirst } from './states'
import styles from './workspace.module.css'

/** Leads to the workspace of one's city; whoever acts for several chooses. */
export function MyCityPage({ signIn, isChoosing }: { signIn: ReactNode; isChoosing: boolean }) {
  const { t, i18n } = useLingui()
  const { state } = useSession()
  const { data: me, error, refetch } = useMe()
  useHead({ title: t`My city`, language: i18n.locale })
  if (state === 'out') return <SignInFirst signIn={signIn} />
  if (error) {
    return (
      <div className={styles.page}>
        <ProblemNotice
          error={error}
          heading="h1"
          title={<Trans>Your cities could not be loaded</Trans>}
          onRetry={() => refetch()}
        />
      </div>
    )
  }
  if (!me) return <Waiting />
  const [first] = me.cities
  if (!first) return <NoCity />
  if (me.cities.length === 1 && !isChoosing) {
    return <Navigate to="/$lang/my-city/$slug" params={{ lang: i18n.locale, slug: first.slug }} replace />
  }
  return <Choice cities={me.cities} />
}

function Choice({ cities }: { cities: readonly CityRef[] }) {
  const { i18n } = useLingui()
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>
        <Trans>Which city do you want to work on?</Trans>
      </h1>
      <ul className={styles.cities}>
        {cities.map(({ slug, name, country }) => (
          <li key={slug}>
            <div className={styles.plan}>
              <CityPlan slug={slug} width={200} height={150} lots={false} />
            </div>
            <Link to="/$lang/my-city/$slug" params={{ lang: i18n.locale, slug }}>
              <bdi>{name}</bdi>
            </Link>
            <bdi className={styles.country} lang={country.name.lang}>
              {country.name.text}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Waiting() {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <Skeleton label={t`Your city is loading`}>
        <Bone kind="heading" />
        <Bone lines={4} />
      </Skeleton>
    </div>
  )
}
