import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Invitation, Team } from '../../api/contract'
import { Button } from '../../ui/Button'
import { RevokeDialog } from './TeamDialogs'
import styles from './team.module.css'
import { useDay, useRoleName } from './words'

/** Who was invited and has not accepted yet. */
export function OpenInvitations({ team }: { team: Team }) {
  if (team.invitations.length === 0) {
    return (
      <p className={styles.muted}>
        <Trans>No invitation is open.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.people}>
      {team.invitations.map((invitation) => (
        <Open key={invitation.id} slug={team.city.slug} invitation={invitation} />
      ))}
    </ul>
  )
}

function Open({ slug, invitation }: { slug: string; invitation: Invitation }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const day = useDay()
  const [isAsking, setAsking] = useState(false)
  const { email, role, invitedBy, expiresAt } = invitation
  const until = day(expiresAt)
  return (
    <li>
      <div>
        <h3>
          <bdi dir="ltr">{email}</bdi>
        </h3>
        <p>
          {roleName(role)} <span aria-hidden="true">·</span> <Trans>until {until}</Trans>
          {invitedBy && (
            <>
              {' '}
              <span aria-hidden="true">·</span>{' '}
              <Trans>
                invited by <bdi>{invitedBy}</bdi>
              </Trans>
            </>
          )}
        </p>
      </div>
      <div className={styles.actions}>
        <Button look="quiet" size="small" aria-label={t`Take back: ${email}`} onClick={() => setAsking(true)}>
          <Trans>Take back</Trans>
        </Button>
      </div>
      {isAsking && <RevokeDialog slug={slug} invitation={invitation} onClose={() => setAsking(false)} />}
    </li>
  )
}
