import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { IdentityCorrection, IdentityRequest } from '../../api/contract'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { Tag } from '../../ui/Tag'
import { DecisionDialog } from './DecisionDialog'
import styles from './identity.module.css'
import { useRequests } from './queries'
import { isAllowed, useCountryName, useDay, useStateName } from './words'

/** What was asked for, where it stands, and what the person may do about it. */
export function Requests({ slug }: { slug: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useRequests(slug)
  if (error && !data) return <ProblemNotice error={error} onRetry={() => refetch()} />
  if (!data) {
    return (
      <Skeleton label={t`The requests are loading`}>
        <Bone lines={3} />
      </Skeleton>
    )
  }
  if (data.items.length === 0) {
    return (
      <p className={styles.muted}>
        <Trans>Nothing has been asked for yet.</Trans>
      </p>
    )
  }
  return (
    <ul className={styles.requests}>
      {data.items.map((request) => (
        <Request key={request.id} request={request} />
      ))}
    </ul>
  )
}

const KINDS = { REQUESTED: 'new', ACCEPTED: 'good', DECLINED: 'bad', WITHDRAWN: 'plain' } as const
const DECISIONS = ['accept', 'decline', 'withdraw'] as const

function Request({ request }: { request: IdentityRequest }) {
  const stateName = useStateName()
  const day = useDay()
  const [asked, setAsked] = useState<(typeof DECISIONS)[number]>()
  const names = { accept: <Trans>Accept</Trans>, decline: <Trans>Decline</Trans>, withdraw: <Trans>Take back</Trans> }
  const on = day(request.requestedAt)
  return (
    <li>
      <div>
        <h3>
          <Title request={request} />
        </h3>
        <p>
          <Tag kind={KINDS[request.state]}>{stateName(request.state)}</Tag>{' '}
          {request.requestedBy ? (
            <Trans>
              asked by <bdi>{request.requestedBy}</bdi> on {on}
            </Trans>
          ) : (
            <Trans>asked on {on}</Trans>
          )}
        </p>
        <blockquote>
          <bdi>{request.reason}</bdi>
        </blockquote>
        {request.evidence && (
          <p>
            <a href={request.evidence} rel="noreferrer nofollow external">
              <bdi dir="ltr">{request.evidence}</bdi>
            </a>
          </p>
        )}
        {request.decisionReason && (
          <p>
            <Trans>
              Answer: <bdi>{request.decisionReason}</bdi>
            </Trans>
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {DECISIONS.filter((name) => isAllowed(request.actions, name)).map((name) => (
          <Button key={name} look={name === 'accept' ? 'main' : 'second'} size="small" onClick={() => setAsked(name)}>
            {names[name]}
          </Button>
        ))}
      </div>
      {asked && <DecisionDialog request={request} decision={asked} onClose={() => setAsked(undefined)} />}
    </li>
  )
}

/** What is wanted, in one line. */
export function Title({ request: { wanted } }: { request: IdentityRequest }) {
  const day = useDay()
  const { rename, correction } = wanted
  if (rename) {
    return (
      <Trans>
        New name: <bdi>{rename.name}</bdi>, from {day(rename.from)}
      </Trans>
    )
  }
  return (
    <Trans>
      Correction: <Parts correction={correction ?? {}} />
    </Trans>
  )
}

function Parts({ correction: { country, parentUnit, lat, lon, timeZone } }: { correction: IdentityCorrection }) {
  const { t } = useLingui()
  const countryName = useCountryName()
  const place = lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : undefined
  const parts = [
    country && t`country ${countryName(country) ?? country}`,
    parentUnit !== undefined && (parentUnit === '' ? t`part of no larger unit` : t`part of ${parentUnit}`),
    place && t`coordinates ${place}`,
    timeZone && t`time zone ${timeZone}`,
  ].filter(Boolean)
  return <bdi>{parts.join('; ')}</bdi>
}
