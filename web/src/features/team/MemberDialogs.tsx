import { Trans, useLingui } from '@lingui/react/macro'
import type { TeamMember } from '../../api/contract'
import { ConfirmDialog } from './ConfirmDialog'

type MemberDialogProps = { slug: string; member: TeamMember; onClose: () => void }

const bodyOf = (reason: string | undefined) => (reason ? { reason } : {})

export function PromoteDialog({ slug, member, onClose }: MemberDialogProps) {
  const { t } = useLingui()
  const { id, name } = member.person
  return (
    <ConfirmDialog
      slug={slug}
      title={
        <Trans>
          Make <bdi>{name}</bdi> a coordinator?
        </Trans>
      }
      verb={<Trans>Make coordinator</Trans>}
      done={t`${name} is a coordinator now.`}
      reason="optional"
      change={(reason) => ({
        operation: 'POST /cities/{slug}/team/members/{personId}/actions/promote',
        path: { personId: id },
        body: bodyOf(reason),
      })}
      onClose={onClose}
    >
      <p>
        <Trans>Coordinators publish what the team writes, invite people and decide who belongs to the team.</Trans>
      </p>
    </ConfirmDialog>
  )
}

export function DemoteDialog({ slug, member, onClose }: MemberDialogProps) {
  const { t } = useLingui()
  const { id, name } = member.person
  return (
    <ConfirmDialog
      slug={slug}
      title={
        <Trans>
          Make <bdi>{name}</bdi> a team member?
        </Trans>
      }
      verb={<Trans>Make team member</Trans>}
      done={t`${name} is a team member now.`}
      reason="optional"
      change={(reason) => ({
        operation: 'POST /cities/{slug}/team/members/{personId}/actions/demote',
        path: { personId: id },
        body: bodyOf(reason),
      })}
      onClose={onClose}
    >
      <p>
        <Trans>Team members write; they no longer publish or decide who belongs to the team.</Trans>
      </p>
    </ConfirmDialog>
  )
}

export function RemoveDialog({ slug, member, onClose }: MemberDialogProps) {
  const { t } = useLingui()
  const { id, name } = member.person
  return (
    <ConfirmDialog
      slug={slug}
      look="danger"
      title={
        <Trans>
          Take <bdi>{name}</bdi> out of the team?
        </Trans>
      }
      verb={<Trans>Take out of the team</Trans>}
      done={t`${name} no longer belongs to the team.`}
      reason="optional"
      change={(reason) => ({
        operation: 'POST /cities/{slug}/team/members/{personId}/actions/remove',
        path: { personId: id },
        body: bodyOf(reason),
      })}
      onClose={onClose}
    >
      <p>
        <Trans>
          This works at once: the person no longer opens the workspace, and invitations they sent are void. A mail tells
          them. What they wrote stays.
        </Trans>
      </p>
    </ConfirmDialog>
  )
}
