import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { signIn } from '../../auth'

type SignInButtonProps = { className?: string | undefined; onLeaving?: () => void }

/** Leaves for Keycloak's page and comes back to this very place. */
export function SignInButton({ className, onLeaving }: SignInButtonProps) {
  const language = useLingui().i18n.locale
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    // The back button may bring this page again as it was when it was left.
    const shown = () => setLeaving(false)
    window.addEventListener('pageshow', shown)
    return () => window.removeEventListener('pageshow', shown)
  }, [])
  const leave = async () => {
    if (isLeaving) return
    setLeaving(true)
    onLeaving?.()
    await signIn(language)
    setLeaving(false)
  }
  return (
    <button type="button" className={className} aria-busy={isLeaving} onClick={leave}>
      <Trans>Sign in</Trans>
    </button>
  )
}
