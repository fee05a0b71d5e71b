import { Trans, useLingui } from '@lingui/react/macro'
import { type ComponentType, useState } from 'react'
import type { Team } from '../../api/contract'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { InviteDialog } from './InviteDialog'
import { Members } from './Members'
import { OpenInvitations } from './OpenInvitations'
import { useTeam } from './queries'
import { HandOverDialog, LeaveDialog, TakeOverDialog } from './TeamDialogs'
import styles from './team.module.css'
import { actionOf, isAllowed } from './words'

/** The people who look after a city: who they are, who is invited, and how the coordination passes on. */
export function TeamPage({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { data: team, error, refetch } = useTeam(slug)
  useHead({ title: team ? `${t`Team`} · ${team.city.name}` : undefined, language: i18n.locale })
  if (team) return <Shown team={team} />
  if (error) {
    return (
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>The team could not be loaded</Trans>}
        onRetry={() => refetch()}
      />
    )
  }
  return (
    <Skeleton label={t`The team is loading`}>
      <Bone kind="heading" />
      <Bone lines={6} />
    </Skeleton>
  )
}

function Shown({ team }: { team: Team }) {
  const manages = isAllowed(team.actions, 'invite')
  return (
    <article className={styles.page}>
      <h1>
        <Trans>Team</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          The people who look after <bdi>{team.city.name}</bdi>. Members write; coordinators also publish and decide who
          belongs to the team.
        </Trans>
      </p>
      <Actions team={team} />
      <section aria-labelledby="members">
        <h2 id="members">
          <Trans>Members</Trans>
        </h2>
        <Members team={team} />
      </section>
      {manages && (
        <section aria-labelledby="invitations">
          <h2 id="invitations">
            <Trans>Open invitations</Trans>
          </h2>
          <OpenInvitations team={team} />
        </section>
      )}
    </article>
  )
}

type ShownDialog = ComponentType<{ team: Team; onClose: () => void }>

const Invite: ShownDialog = ({ team, onClose }) => <InviteDialog slug={team.city.slug} onClose={onClose} />

/** The service says what may be done; the screen shows that and nothing else. */
function Actions({ team }: { team: Team }) {
  const [Open, setOpen] = useState<ShownDialog>()
  const open = (dialog: ShownDialog) => setOpen(() => dialog)
  const may = (action: string) => isAllowed(team.actions, action)
  const isLast = actionOf(team.actions, 'leave')?.why === 'last-coordinator'
  return (
    <>
      <div className={styles.buttons}>
        {may('invite') && (
          <Button onClick={() => open(Invite)}>
            <Trans>Invite a person</Trans>
          </Button>
        )}
        {may('hand-over') && (
          <Button look="second" onClick={() => open(HandOverDialog)}>
            <Trans>Hand the coordination over</Trans>
          </Button>
        )}
        {may('take-over') && (
          <Button look="second" onClick={() => open(TakeOverDialog)}>
            <Trans>Take over the coordination</Trans>
          </Button>
        )}
        {may('leave') && (
          <Button look="quiet" onClick={() => open(LeaveDialog)}>
            <Trans>Leave the team</Trans>
          </Button>
        )}
      </div>
      {isLast && (
        <p className={styles.muted}>
          <Trans>
            You are the only coordinator. Before you leave, hand the coordination over or make somebody else a
            coordinator.
          </Trans>
        </p>
      )}
      {Open && <Open team={team} onClose={() => setOpen(undefined)} />}
    </>
  )
}
