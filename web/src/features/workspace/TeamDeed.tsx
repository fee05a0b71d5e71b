import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What can be done to a team and to the programs that act for the city, as the history names it. */
const DEEDS = [
  'invite',
  'revoke-invitation',
  'accept-invitation',
  'promote',
  'demote',
  'remove',
  'leave',
  'hand-over',
  'take-over',
  'register-partner',
  'change-partner',
  'end-partner',
  'end-with-city',
  'move-from-city',
] as const

type TeamAction = (typeof DEEDS)[number]

export function isTeamAction(action: string): action is TeamAction {
  return (DEEDS as readonly string[]).includes(action)
}

/** One line on what somebody did to the team. It names nobody else: the history knows others by their id alone. */
export function TeamDeed({ action, who }: { action: TeamAction; who: ReactNode }) {
  switch (action) {
    case 'invite':
      return <Trans>{who} invited somebody to the team.</Trans>
    case 'revoke-invitation':
      return <Trans>{who} took an invitation back.</Trans>
    case 'accept-invitation':
      return <Trans>{who} joined the team.</Trans>
    case 'promote':
      return <Trans>{who} made a member a coordinator.</Trans>
    case 'demote':
      return <Trans>{who} made a coordinator a member.</Trans>
    case 'remove':
      return <Trans>{who} took somebody out of the team.</Trans>
    case 'leave':
      return <Trans>{who} left the team.</Trans>
    case 'hand-over':
      return <Trans>{who} handed the coordination over.</Trans>
    case 'take-over':
      return <Trans>{who} took over the coordination.</Trans>
    case 'register-partner':
      return <Trans>{who} let a program act for the city.</Trans>
    case 'change-partner':
      return <Trans>{who} changed what a program may do for the city.</Trans>
    case 'end-partner':
      return <Trans>{who} ended the rights of a program.</Trans>
    case 'end-with-city':
      return <Trans>{who} ended a role, because the city has ended.</Trans>
    case 'move-from-city':
      return <Trans>{who} took somebody over from a city that has ended.</Trans>
  }
}
