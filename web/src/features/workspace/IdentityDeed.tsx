import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What can be done about the identity of a city and its requests, as the history names it. */
const DEEDS = [
  'rename',
  'correct-identity',
  'end-city',
  'succeed-city',
  'request-identity',
  'accept-identity',
  'decline-identity',
  'withdraw-identity',
] as const

type IdentityAction = (typeof DEEDS)[number]

export function isIdentityAction(action: string): action is IdentityAction {
  return (DEEDS as readonly string[]).includes(action)
}

/** Of a request the history keeps its number alone, which says nothing to a reader. */
export const isRequestAction = (action: string) => isIdentityAction(action) && DEEDS.indexOf(action) > 3

export function IdentityDeed({ action, who }: { action: IdentityAction; who: ReactNode }) {
  switch (action) {
    case 'rename':
      return <Trans>{who} gave the city another name.</Trans>
    case 'correct-identity':
      return <Trans>{who} put country or place of the city right.</Trans>
    case 'end-city':
      return <Trans>{who} ended the city: others stand in its place.</Trans>
    case 'succeed-city':
      return <Trans>{who} made the city the successor of another one.</Trans>
    case 'request-identity':
      return <Trans>{who} asked for a change of name or place.</Trans>
    case 'accept-identity':
      return <Trans>{who} accepted the request to change name or place.</Trans>
    case 'decline-identity':
      return <Trans>{who} declined the request to change name or place.</Trans>
    case 'withdraw-identity':
      return <Trans>{who} took the request to change name or place back.</Trans>
  }
}
