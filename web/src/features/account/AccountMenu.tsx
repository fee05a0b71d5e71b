import { lazy, Suspense } from 'react'
import { useSession } from '../../auth'
import styles from './account.module.css'
import { SignInButton } from './SignInButton'

/** Visitors, who are most, do not wait for what only signed-in people see; whose line breaks then has the way back by reloading. */
const SignedInMenu = lazy(() =>
  import('./SignedInMenu').then(
    ({ SignedInMenu: Menu }) => ({ default: Menu }),
    () => ({ default: Checking }),
  ),
)

/** The way in for visitors; for those who are in, who they are, their account and the way out. */
export function AccountMenu() {
  const { state, name } = useSession()
  if (state === 'out') return <SignInButton look="quiet" />
  if (state === 'checking') return <Checking />
  return (
    <Suspense fallback={<Checking />}>
      <SignedInMenu name={name ?? ''} />
    </Suspense>
  )
}

function Checking() {
  return <span className={styles.checking} aria-hidden="true" />
}
