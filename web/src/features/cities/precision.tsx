import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { City, MembershipPeriod } from '../../api/contract'

type Written = (date: string) => string

/** How the beginning is known, said as exactly as it is known and no more. */
export function periodStart(period: MembershipPeriod, written: Written): ReactNode {
  if (!period.from) return <Trans>The beginning of the membership is not known.</Trans>
  const year = period.from.slice(0, 4)
  const date = written(period.from)
  if (period.fromPrecision === 'DAY') return <Trans>Announced on {date}.</Trans>
  if (period.fromPrecision === 'YEAR') return <Trans>Joined in {year}; the day is not known.</Trans>
  return <Trans>Named as a member in a text of {date}; when it joined is not known.</Trans>
}

export function memberSinceNote(city: City, written: Written): ReactNode {
  const first = city.membership.periods[0]
  return first && periodStart(first, written)
}
