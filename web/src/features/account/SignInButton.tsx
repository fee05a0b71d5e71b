import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { signIn } from '../../auth'
import { Button } from '../../ui/Button'

type SignInButtonProps = { look?: 'main' | 'second' | 'quiet' }

/** Leaves for Keycloak's page and comes back to this very place. */
export function SignInButton({ look = 'main' }: SignInButtonProps) {
  const { isLeaving, leave } = useLeaving('login')
  return (
    <Button look={look} isBusy={isLeaving} onClick={leave}>
      <Trans>Sign in</Trans>
    </Button>
  )
}

/** The same for whoever was invited and has no account yet: Keycloak makes one on the way. */
export function CreateAccountButton() {
  const { isLeaving, leave } = useLeaving('register')
  return (
    <Button look="second" isBusy={isLeaving} onClick={leave}>
      <Trans>Create an account</Trans>
    </Button>
  )
}

function useLeaving(way: 'login' | 'register') {
  const language = useLingui().i18n.locale
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    // The back button may bring this page again as it was when it was left.
    const shown = () => setLeaving(false)
    window.addEventListener('pageshow', shown)
    return () => window.removeEventListener('pageshow', shown)
  }, [])
  const leave = async () => {
    setLeaving(true)
    await signIn(language, way)
    setLeaving(false)
  }
  return { isLeaving, leave }
}
