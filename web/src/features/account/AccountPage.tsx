import { Trans, useLingui } from '@lingui/react/macro'
import { useSession } from '../../auth'
import { useHead } from '../../ui/useHead'
import { Account } from './Account'
import styles from './account.module.css'
import { useMe } from './queries'
import { SignInButton } from './SignInButton'

/** The person's own page. Without a sign-in it says so and offers one; it never sends anybody away by itself. */
export function AccountPage() {
  const { t, i18n } = useLingui()
  const { state } = useSession()
  useHead({ title: t`Your account`, language: i18n.locale })
  if (state === 'out') return <NoAccess />
  return <Loaded />
}

function NoAccess() {
  return (
    <div className={styles.quiet}>
      <h1>
        <Trans>Sign in to see your account</Trans>
      </h1>
      <p>
        <Trans>
          This page is for people with an account: teams of cities, National Commissions, experts and the secretariat.
          Everything public can be read without one.
        </Trans>
      </p>
      <SignInButton className={styles.button} />
    </div>
  )
}

function Loaded() {
  const { data: me, isError, refetch } = useMe()
  if (me) return <Account me={me} />
  if (!isError) {
    return (
      <div className={styles.quiet} role="status">
        <span className={styles.offscreen}>
          <Trans>Your account is loading.</Trans>
        </span>
      </div>
    )
  }
  return (
    <div className={styles.quiet} role="alert">
      <h1>
        <Trans>Your account could not be loaded</Trans>
      </h1>
      <p>
        <Trans>You are signed in, but the service did not answer as expected. Nothing is lost; try again.</Trans>
      </p>
      <button type="button" className={styles.button} onClick={() => refetch()}>
        <Trans>Try again</Trans>
      </button>
    </div>
  )
}
