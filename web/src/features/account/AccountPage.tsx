import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Me } from '../../api/contract'
import { useMe, useSession } from '../../auth'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { Account } from './Account'
import styles from './account.module.css'
import { SignInButton } from './SignInButton'

type AccountPageProps = {
  /** What stands beneath what the account itself says. */
  more?: ((me: Me) => ReactNode) | undefined
}

/** The person's own page. Without a sign-in it says so and offers one; it never sends anybody away by itself. */
export function AccountPage({ more }: AccountPageProps) {
  const { t, i18n } = useLingui()
  const { state } = useSession()
  useHead({ title: t`Your account`, language: i18n.locale })
  if (state === 'out') return <NoAccess />
  return <Loaded more={more} />
}

function NoAccess() {
  return (
    <div className={styles.state}>
      <Wrap>
        <Empty heading="h1" plan="account" title={<Trans>Sign in to see your account</Trans>}>
          <p>
            <Trans>
              This page is for people with an account: teams of cities, National Commissions, experts and the
              secretariat. Everything public can be read without one.
            </Trans>
          </p>
          <SignInButton />
        </Empty>
      </Wrap>
    </div>
  )
}

function Loaded({ more }: AccountPageProps) {
  const { t } = useLingui()
  const { data: me, error, refetch } = useMe()
  if (me) return <Account me={me}>{more?.(me)}</Account>
  return (
    <div className={styles.state}>
      <Wrap>
        {error ? (
          <ProblemNotice
            error={error}
            heading="h1"
            title={<Trans>Your account could not be loaded</Trans>}
            onRetry={refetch}
          />
        ) : (
          <Skeleton label={t`Your account is loading`}>
            <Bone kind="heading" />
            <Bone lines={6} />
          </Skeleton>
        )}
      </Wrap>
    </div>
  )
}
