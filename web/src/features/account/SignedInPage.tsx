import { Trans } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { completeSignIn } from '../../auth'
import styles from './account.module.css'

/** Where Keycloak sends people back to. It is in the address for a moment only; then the place where they were is. */
export function SignedInPage() {
  const { history } = useRouter()
  useEffect(() => {
    completeSignIn().then((place) => history.replace(place))
  }, [history])
  return (
    <div className={styles.arriving} role="status">
      <p>
        <Trans>You are being signed in …</Trans>
      </p>
    </div>
  )
}
