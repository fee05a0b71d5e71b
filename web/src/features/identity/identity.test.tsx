import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { offerTokens } from '../../api/token'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { IdentityPage } from '.'

const CORK = {
  slug: 'cork-ie',
  name: 'Cork',
  country: { code: 'IE', name: english('Ireland') },
  timeZone: 'Europe/Dublin',
}
const allowed = (action: string) => ({ action, allowed: true })
const refused = (action: string, why: string) => ({ action, allowed: false, why })
const IDENTITY = {
  city: CORK,
  version: 3,
  identity: {
    name: 'Cork',
    nameSince: '2026-01-01',
    nativeName: 'Corcaigh',
    formerSlugs: ['old-cork-ie'],
    country: 'IE',
    lat: 51.9,
    lon: -8.47,
    timeZone: 'Europe/Dublin',
  },
  namesakes: [],
  actions: [refused('rename', 'secretariat-needed'), refused('correct', 'secretariat-needed'), allowed('request')],
}
const REQUEST = {
  id: '1',
  version: 1,
  city: CORK,
  wanted: { correction: { country: 'FR', lat: 1, lon: 2, parentUnit: '' } },
  state: 'REQUESTED',
  reason: 'It was in the river',
  evidence: 'https://law.example.org/12',
  requestedBy: 'Aoife Lee',
  requestedAt: '2026-03-01T12:00:00Z',
  actions: [refused('accept', 'secretariat-needed'), refused('decline', 'secretariat-needed'), allowed('withdraw')],
}

beforeEach(() => {
  offerTokens({ token: async () => 'token', renewed: async () => undefined })
  // jsdom knows the element but not how it opens.
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})
afterEach(cleanup)

function show(identity: unknown, requests: unknown[] = []) {
  answerWith({
    '/cities/cork-ie/identity': () => identity,
    '/identity-requests': () => ({ items: requests }),
  })
  return showAt('/$lang/my-city/$slug/identity', '/en/my-city/cork-ie/identity', () => <IdentityPage slug="cork-ie" />)
}

describe('the page of name and place', () => {
  it('shows what the city is in law, and offers the team to ask', async () => {
    const { container } = show(IDENTITY)
    await screen.findByRole('heading', { level: 1, name: 'Name and place' })
    expect(screen.getByText('since 1 January 2026')).toBeTruthy()
    expect(screen.getByText('Corcaigh')).toBeTruthy()
    expect(screen.getByText('old-cork-ie')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Ask for another name' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Rename the city' })).toBeNull()
    await screen.findByText('Nothing has been asked for yet.')
    await expectAccessible(container)
  })

  it('tells a request in words, with what the person may do about it', async () => {
    show({ ...IDENTITY, actions: [refused('request', 'request-open')] }, [REQUEST])
    const list = within(await screen.findByRole('region', { name: 'Requests' }))
    await list.findByText('country France; part of no larger unit; coordinates 1, 2')
    expect(list.getByText('Waits for the secretariat')).toBeTruthy()
    expect(list.getByRole('button', { name: 'Take back' })).toBeTruthy()
    expect(list.queryByRole('button', { name: 'Accept' })).toBeNull()
    expect(screen.getByText(/Until it is decided or taken back/)).toBeTruthy()
  })

  it('sends nothing before something differs and a reason is given', async () => {
    const user = userEvent.setup()
    show(IDENTITY)
    await user.click(await screen.findByRole('button', { name: 'Ask for a correction' }))
    const dialog = within(await screen.findByRole('dialog'))
    const send = dialog.getByRole('button', { name: 'Send the request' }) as HTMLButtonElement
    await user.type(dialog.getByLabelText('Why'), 'Moved')
    expect(send.disabled).toBe(true)
    const country = dialog.getByLabelText('Country (code of two letters)')
    await user.clear(country)
    await user.type(country, 'fr')
    expect(dialog.getByText('France')).toBeTruthy()
    expect(send.disabled).toBe(false)
  })
})
