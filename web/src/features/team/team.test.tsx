import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerTokens } from '../../api/token'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { InvitationPage, TeamPage } from '.'

const CORK = {
  slug: 'cork-ie',
  name: 'Cork',
  country: { code: 'IE', name: english('Ireland') },
  timeZone: 'Europe/Dublin',
}
const allowed = (action: string) => ({ action, allowed: true })
const refused = (action: string, why: string) => ({ action, allowed: false, why })
const AOIFE = {
  person: { id: '1', name: 'Aoife Lee', email: 'aoife@example.org' },
  role: 'COORDINATOR',
  since: '2024-03-01T04:30:00Z',
  you: true,
  actions: [refused('promote', 'role-held-already'), refused('demote', 'last-coordinator')],
}
const NORA = {
  person: { id: '2', name: 'Nora Newcomer' },
  role: 'TEAM_MEMBER',
  since: '2025-03-01T04:30:00Z',
  you: false,
  actions: [allowed('promote'), refused('demote', 'role-held-already'), allowed('remove')],
}
const OPEN = {
  id: '3',
  version: 1,
  email: 'gia@example.org',
  role: 'TEAM_MEMBER',
  language: 'en',
  invitedBy: 'Aoife Lee',
  invitedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2026-01-15T00:00:00Z',
}
const TEAM = {
  city: CORK,
  members: [AOIFE, NORA],
  invitations: [OPEN],
  actions: [allowed('invite'), refused('leave', 'last-coordinator'), allowed('hand-over')],
}

beforeEach(() => offerTokens({ token: async () => 'token', renewed: async () => undefined }))
afterEach(cleanup)

describe('the page of a team', () => {
  const show = (team: unknown) => {
    answerWith({ '/cities/cork-ie/team': () => team })
    return showAt('/$lang/my-city/$slug/team', '/en/my-city/cork-ie/team', () => <TeamPage slug="cork-ie" />)
  }

  it('offers what the service allows and nothing else', async () => {
    const { container } = show(TEAM)
    await screen.findByRole('heading', { level: 1, name: 'Team' })
    expect(screen.getByRole('button', { name: 'Invite a person' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Hand the coordination over' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Leave the team' })).toBeNull()
    expect(screen.getByText(/You are the only coordinator/)).toBeTruthy()
    const members = within(screen.getByRole('region', { name: 'Members' }))
    expect(members.getByRole('button', { name: 'Make coordinator: Nora Newcomer' })).toBeTruthy()
    expect(members.queryByRole('button', { name: /Make team member/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Take back: gia@example.org' })).toBeTruthy()
    await expectAccessible(container)
  })

  it('shows the coordinators alone to whoever sees no more', async () => {
    show({ ...TEAM, members: [{ ...AOIFE, you: false, actions: [] }], invitations: [], actions: [] })
    await screen.findByText('Aoife Lee')
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.queryByText('Open invitations')).toBeNull()
  })
})

describe('the page of an invitation', () => {
  const show = (invitation: unknown) => {
    answerWith({ '/invitations/received': () => invitation })
    return showAt('/$lang/invitation', '/en/invitation', () => (
      <InvitationPage token="token" signIn={<button type="button">Sign in</button>} />
    ))
  }

  it('says what it is to and how to accept', async () => {
    const { container } = show({
      state: 'OPEN',
      city: CORK,
      role: 'COORDINATOR',
      invitedBy: 'Aoife Lee',
      expiresAt: '2026-01-15T12:00:00Z',
    })
    await screen.findByRole('heading', { level: 1, name: 'Look after Cork' })
    expect(screen.getByText(/until 15 January 2026/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy()
    await expectAccessible(container)
  })

  it.each([
    ['ACCEPTED', 'This invitation has been used'],
    ['REVOKED', 'This invitation was taken back'],
    ['EXPIRED', 'This invitation has expired'],
    ['UNKNOWN', 'This link is not complete'],
  ])('says why it does nothing any more: %s', async (state, title) => {
    show({ state, ...(state !== 'UNKNOWN' && { city: CORK, role: 'TEAM_MEMBER' }) })
    await screen.findByRole('heading', { level: 1, name: title })
    expect(screen.queryByRole('button')).toBeNull()
  })
})
