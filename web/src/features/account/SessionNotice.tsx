import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { dismissNotice, type Notice, useSession } from '../../auth'
import { Button } from '../../ui/Button'
import styles from './account.module.css'
import { useForgetting } from './queries'
import { SignInButton } from './SignInButton'

const TEN_SECONDS = 10_000
const WITH_WAY_IN: readonly Notice[] = ['ended', 'away', 'failed']

/** Says what happened to the sign-in, beside the page and never instead of it: reading goes on. */
export function SessionNotice() {
  const { notice } = useSession()
  const { t } = useLingui()
  useForgetting()
  useEffect(() => {
    if (notice !== 'signed-out') return
    const timer = setTimeout(dismissNotice, TEN_SECONDS)
    return () => clearTimeout(timer)
  }, [notice])
  const words: Record<Notice, string> = {
    ending: t`Your sign-in ends in two minutes, because it has lasted as long as one can. You can sign in again then and come back to this place.`,
    ended: t`Your sign-in has ended. All public pages stay open; sign in again to go on where you are.`,
    away: t`Signing in is not possible at the moment: the sign-in service does not answer. Reading goes on as usual. Try again in a few minutes.`,
    failed: t`The sign-in was not completed. Nothing has changed; you can try again.`,
    'signed-out': t`You are signed out.`,
    'half-out': t`You are signed out here, but the sign-in service does not answer and may still know you. If others use this device, close the browser.`,
  }
  return (
    <div className={styles.notices} role="status">
      {notice && (
        <div className={styles.notice}>
          <p>{words[notice]}</p>
          <div className={styles.noticeButtons}>
            {WITH_WAY_IN.includes(notice) && <SignInButton look="quiet" />}
            <Button look="quiet" onClick={dismissNotice}>
              {t`Close`}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
