import { Trans, useLingui } from '@lingui/react/macro'
import { type ComponentType, useState } from 'react'
import type { Team, TeamMember } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { DemoteDialog, PromoteDialog, RemoveDialog } from './MemberDialogs'
import styles from './team.module.css'
import { isAllowed, useDay, useRoleName } from './words'

/** Who belongs to the team, coordinators first. */
export function Members({ team }: { team: Team }) {
  return (
    <ul className={styles.people}>
      {team.members.map((member) => (
        <Member key={member.person.id} slug={team.city.slug} member={member} />
      ))}
    </ul>
  )
}

function Member({ slug, member }: { slug: string; member: TeamMember }) {
  const roleName = useRoleName()
  const day = useDay()
  const since = day(member.since)
  return (
    <li>
      <div>
        <h3>
          <bdi>{member.person.name}</bdi>
          {member.you && (
            <>
              {' '}
              <small>
                <Trans>(you)</Trans>
              </small>
            </>
          )}
        </h3>
        {member.person.email && <bdi dir="ltr">{member.person.email}</bdi>}
        <p>
          <Tag kind={member.role === 'COORDINATOR' ? 'brand' : 'plain'}>{roleName(member.role)}</Tag>{' '}
          <Trans>since {since}</Trans>
        </p>
      </div>
      {!member.you && <Actions slug={slug} member={member} />}
    </li>
  )
}

type Shown = ComponentType<{ slug: string; member: TeamMember; onClose: () => void }>

function Actions({ slug, member }: { slug: string; member: TeamMember }) {
  const { t } = useLingui()
  const [Open, setOpen] = useState<Shown>()
  const { name } = member.person
  const open = (dialog: Shown) => setOpen(() => dialog)
  return (
    <div className={styles.actions}>
      {isAllowed(member.actions, 'promote') && (
        <Button look="quiet" size="small" aria-label={t`Make coordinator: ${name}`} onClick={() => open(PromoteDialog)}>
          <Trans>Make coordinator</Trans>
        </Button>
      )}
      {isAllowed(member.actions, 'demote') && (
        <Button look="quiet" size="small" aria-label={t`Make team member: ${name}`} onClick={() => open(DemoteDialog)}>
          <Trans>Make team member</Trans>
        </Button>
      )}
      {isAllowed(member.actions, 'remove') && (
        <Button
          look="quiet"
          size="small"
          aria-label={t`Take out of the team: ${name}`}
          onClick={() => open(RemoveDialog)}
        >
          <Trans>Take out of the team</Trans>
        </Button>
      )}
      {Open && <Open slug={slug} member={member} onClose={() => setOpen(undefined)} />}
    </div>
  )
}
