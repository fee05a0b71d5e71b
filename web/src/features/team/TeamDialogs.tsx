import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Invitation, Team } from '../../api/contract'
import { Checkbox, SelectField } from '../../ui/Field'
import { ConfirmDialog } from './ConfirmDialog'
import { useRoleName } from './words'

type TeamDialogProps = { team: Team; onClose: () => void }

/** Whoever no longer belongs to the team has nothing to see here. */
function useGoAway(): () => void {
  const { i18n } = useLingui()
  const navigate = useNavigate()
  return () => void navigate({ to: '/$lang/account', params: { lang: i18n.locale } })
}

export function LeaveDialog({ team, onClose }: TeamDialogProps) {
  const { t } = useLingui()
  const { slug, name } = team.city
  return (
    <ConfirmDialog
      slug={slug}
      look="danger"
      title={
        <Trans>
          Leave the team of <bdi>{name}</bdi>?
        </Trans>
      }
      verb={<Trans>Leave the team</Trans>}
      done={t`You have left the team.`}
      reason="optional"
      change={(reason) => ({
        operation: 'POST /cities/{slug}/team/actions/leave',
        body: reason ? { reason } : {},
      })}
      onDone={useGoAway()}
      onClose={onClose}
    >
      <p>
        <Trans>
          You no longer open the workspace of the city. What you wrote stays. Only a new invitation brings you back.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}

export function HandOverDialog({ team, onClose }: TeamDialogProps) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const others = team.members.filter(({ you }) => !you)
  const [successor, setSuccessor] = useState(others[0]?.person.id ?? '')
  const [stays, setStays] = useState(true)
  const goAway = useGoAway()
  return (
    <ConfirmDialog
      slug={team.city.slug}
      title={<Trans>Hand the coordination over</Trans>}
      verb={<Trans>Hand over</Trans>}
      done={t`The coordination is handed over.`}
      reason="needed"
      change={(reason) => ({
        operation: 'POST /cities/{slug}/team/actions/hand-over',
        body: { successor, reason, stay: stays },
      })}
      onDone={stays ? () => {} : goAway}
      onClose={onClose}
    >
      <p>
        <Trans>
          Your successor becomes coordinator in the same moment. Drafts and open invitations stay with the city.
        </Trans>
      </p>
      <SelectField
        label={<Trans>Successor</Trans>}
        value={successor}
        onChange={({ target }) => setSuccessor(target.value)}
      >
        {others.map(({ person, role }) => (
          <option key={person.id} value={person.id}>
            {person.name} · {roleName(role)}
          </option>
        ))}
      </SelectField>
      <Checkbox checked={stays} onChange={({ target }) => setStays(target.checked)}>
        <Trans>I stay in the team as a member</Trans>
      </Checkbox>
    </ConfirmDialog>
  )
}

export function TakeOverDialog({ team, onClose }: TeamDialogProps) {
  const { t } = useLingui()
  const { slug, name } = team.city
  return (
    <ConfirmDialog
      slug={slug}
      look="danger"
      title={
        <Trans>
          Take over the coordination of <bdi>{name}</bdi>?
        </Trans>
      }
      verb={<Trans>Take over</Trans>}
      done={t`You coordinate ${name} now.`}
      reason="needed"
      change={(reason) => ({ operation: 'POST /cities/{slug}/team/actions/take-over', body: { reason } })}
      onClose={onClose}
    >
      <p>
        <Trans>
          For a city whose coordinators cannot be reached. You become coordinator; those who were stay as members, are
          told by mail and read your reason in the history.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}

export function RevokeDialog({
  slug,
  invitation,
  onClose,
}: {
  slug: string
  invitation: Invitation
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { id, email, version } = invitation
  return (
    <ConfirmDialog
      slug={slug}
      look="danger"
      title={
        <Trans>
          Take the invitation to <bdi>{email}</bdi> back?
        </Trans>
      }
      verb={<Trans>Take back</Trans>}
      done={t`The invitation is taken back.`}
      change={() => ({
        operation: 'DELETE /cities/{slug}/team/invitations/{id}',
        path: { id },
        version: `"${version}-${i18n.locale}"`,
      })}
      onClose={onClose}
    >
      <p>
        <Trans>The link in the mail stops working at once. You can invite the person again later.</Trans>
      </p>
    </ConfirmDialog>
  )
}
