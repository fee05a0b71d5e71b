import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { CityRef } from '../../api/contract'
import { ReadError } from '../../api/read'
import { signIn } from '../../auth'
import { Button, ButtonRow } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import styles from './privacy.module.css'
import { wantsSignIn } from './queries'

const SAID_BY_THE_SERVICE = [409, 422, 429]

type HindranceProps = { error: unknown; place: string; title: ReactNode; onRetry: () => void }

/** Why it cannot be done yet, with the way on: a sign-in, a hand-over, or trying again. */
export function Hindrance({ error, place, title, onRetry }: HindranceProps) {
  if (!error) return null
  if (wantsSignIn(error)) return <SignInAgain place={place} />
  if (error instanceof ReadError && SAID_BY_THE_SERVICE.includes(error.problem.status) && error.problem.detail) {
    return <Refused detail={error.problem.detail} cities={error.problem.cities ?? []} />
  }
  return <ProblemNotice error={error} heading="h3" title={title} onRetry={onRetry} />
}

/** Somebody else may sit at a device that was left open: only a password proves who it is. */
function SignInAgain({ place }: { place: string }) {
  const { i18n } = useLingui()
  const [isLeaving, setLeaving] = useState(false)
  const leave = async () => {
    setLeaving(true)
    history.replaceState(history.state, '', `#${place}`)
    await signIn(i18n.locale, 'again')
    setLeaving(false)
  }
  return (
    <div className={styles.notice} role="alert">
      <h3>
        <Trans>First show that it is you</Trans>
      </h3>
      <p>
        <Trans>
          You signed in a while ago. For this the sign-in must be of the last ten minutes, so that nobody does it at a
          device that you left open. You come back to this place.
        </Trans>
      </p>
      <ButtonRow>
        <Button isBusy={isLeaving} onClick={leave}>
          <Trans>Sign in again</Trans>
        </Button>
      </ButtonRow>
    </div>
  )
}

/** In the words of the service, which knows the rule. */
function Refused({ detail, cities }: { detail: string; cities: CityRef[] }) {
  const { i18n } = useLingui()
  return (
    <div className={styles.notice} role="alert">
      <p>{detail}</p>
      {cities.length > 0 && (
        <ul>
          {cities.map(({ slug, name }) => (
            <li key={slug}>
              <Link to="/$lang/my-city/$slug/team" params={{ lang: i18n.locale, slug }}>
                <Trans>
                  Hand over in the team of <bdi>{name}</bdi>
                </Trans>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
