import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ReceivedInvitation } from '../../api/contract'
import { useMe, useSession } from '../../auth'
import { CityPlan } from '../../figures/plan'
import { Button, ButtonRow, LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { confirmDone } from '../../ui/toasts'
import { useHead } from '../../ui/useHead'
import { useAccept, useReceivedInvitation } from './queries'
import { Refusal } from './Refusal'
import styles from './team.module.css'
import { useDay } from './words'

type InvitationPageProps = {
  /** What stands behind the # of the link. */
  token: string
  /** The way in, which the route brings. */
  signIn: ReactNode
}

/** Where the link of an invitation leads: what it is to, and the one thing to do. */
export function InvitationPage({ token, signIn }: InvitationPageProps) {
  const { t, i18n } = useLingui()
  const { data: invitation, error, refetch } = useReceivedInvitation(token)
  useHead({ title: t`Invitation`, language: i18n.locale })
  return (
    <div className={styles.invitation}>
      <Wrap>
        {invitation ? (
          <Received token={token} invitation={invitation} signIn={signIn} />
        ) : error ? (
          <ProblemNotice
            error={error}
            heading="h1"
            title={<Trans>The invitation could not be loaded</Trans>}
            onRetry={() => refetch()}
          />
        ) : (
          <Skeleton label={t`The invitation is loading`}>
            <Bone kind="heading" />
            <Bone lines={4} />
          </Skeleton>
        )}
      </Wrap>
    </div>
  )
}

function Received({ token, invitation, signIn }: InvitationPageProps & { invitation: ReceivedInvitation }) {
  const { state, city } = invitation
  const { data: me } = useMe()
  const isMine = city !== undefined && me?.cities.some(({ slug }) => slug === city.slug)
  if (state === 'OPEN' && city) return <Open token={token} invitation={invitation} city={city} signIn={signIn} />
  if (state === 'ACCEPTED' && city && isMine) return <Joined city={city} />
  return <Void state={state} />
}

type City = NonNullable<ReceivedInvitation['city']>

function Open({
  token,
  invitation,
  city,
  signIn,
}: InvitationPageProps & { invitation: ReceivedInvitation; city: City }) {
  const day = useDay()
  const { state } = useSession()
  const until = invitation.expiresAt ? day(invitation.expiresAt) : ''
  return (
    <article className={styles.card}>
      <div className={styles.plan}>
        <CityPlan slug={city.slug} width={640} height={200} lots={false} />
      </div>
      <h1>
        <Trans>
          Look after <bdi>{city.name}</bdi>
        </Trans>
      </h1>
      <p className={styles.lede}>
        {invitation.invitedBy ? (
          <Trans>
            <bdi>{invitation.invitedBy}</bdi> invites you to the team of <bdi>{city.name}</bdi>.
          </Trans>
        ) : (
          <Trans>
            You are invited to the team of <bdi>{city.name}</bdi>.
          </Trans>
        )}
      </p>
      <p>
        {invitation.role === 'COORDINATOR' ? (
          <Trans>As a coordinator you publish what the team writes and decide who belongs to it.</Trans>
        ) : (
          <Trans>As a team member you write about the city; a coordinator publishes it.</Trans>
        )}
      </p>
      <p className={styles.muted}>
        <Trans>The invitation works once, until {until}.</Trans>
      </p>
      {state === 'in' ? (
        <Accept token={token} city={city} />
      ) : (
        <>
          <p>
            <Trans>To accept it, sign in or create an account; you come back to this page.</Trans>
          </p>
          {signIn}
        </>
      )}
    </article>
  )
}

function Accept({ token, city }: { token: string; city: City }) {
  const { t, i18n } = useLingui()
  const { data: me } = useMe()
  const navigate = useNavigate()
  const accept = useAccept(token)
  const send = () =>
    accept.mutate(undefined, {
      onSuccess: () => {
        confirmDone(t`Welcome to the team of ${city.name}.`)
        void navigate({ to: '/$lang/my-city/$slug', params: { lang: i18n.locale, slug: city.slug } })
      },
    })
  return (
    <>
      <Refusal error={accept.error} title={<Trans>The invitation could not be accepted</Trans>} />
      {me && (
        <p>
          <Trans>
            You are signed in as <bdi>{me.name}</bdi>; this account joins the team.
          </Trans>
        </p>
      )}
      <ButtonRow>
        <Button isBusy={accept.isPending} onClick={send}>
          <Trans>Accept the invitation</Trans>
        </Button>
      </ButtonRow>
    </>
  )
}

function Joined({ city }: { city: City }) {
  const { i18n } = useLingui()
  return (
    <Empty
      heading="h1"
      plan={city.slug}
      title={
        <Trans>
          You belong to the team of <bdi>{city.name}</bdi>
        </Trans>
      }
    >
      <LinkButton to="/$lang/my-city/$slug" params={{ lang: i18n.locale, slug: city.slug }}>
        <Trans>Open the workspace</Trans>
      </LinkButton>
    </Empty>
  )
}

/** Why a link does nothing any more, and what to do. */
function Void({ state }: { state: ReceivedInvitation['state'] }) {
  const { t } = useLingui()
  const titles: Record<ReceivedInvitation['state'], string> = {
    OPEN: t`This invitation cannot be shown`,
    ACCEPTED: t`This invitation has been used`,
    REVOKED: t`This invitation was taken back`,
    EXPIRED: t`This invitation has expired`,
    UNKNOWN: t`This link is not complete`,
  }
  return (
    <Empty heading="h1" plan="invitation" title={titles[state] ?? titles.OPEN}>
      <p>
        {state === 'UNKNOWN' ? (
          <Trans>
            Mail programs sometimes break long links. Copy the whole address from the mail, or ask the person who
            invited you for a new invitation.
          </Trans>
        ) : state === 'ACCEPTED' ? (
          <Trans>
            A link works once. If it was you, sign in with the account that you used then; otherwise ask the coordinator
            of the city for a new invitation.
          </Trans>
        ) : (
          <Trans>Ask the coordinator of the city for a new invitation.</Trans>
        )}
      </p>
    </Empty>
  )
}
