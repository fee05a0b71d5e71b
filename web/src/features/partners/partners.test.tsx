import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerTokens } from '../../api/token'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { CityPartnersPage } from '.'
import { TermsDialog } from './TermsDialog'

const PARTNER = {
  id: '1',
  clientId: 'opendata-cork',
  name: 'Open data of Cork',
  contact: 'opendata@example.org',
  city: {
    slug: 'cork-ie',
    name: 'Cork',
    country: { code: 'IE', name: english('Ireland') },
    timeZone: 'Europe/Dublin',
  },
  scopes: ['cities:read', 'cities:write'],
  state: 'ACTIVE' as const,
  from: '2026-01-15T12:00:00Z',
  actions: [
    { action: 'change' as const, allowed: false, why: 'secretariat-needed' },
    { action: 'end' as const, allowed: true },
  ],
  version: 3,
}

beforeEach(() => {
  offerTokens({ token: async () => 'token', renewed: async () => undefined })
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the partner systems of a city', () => {
  const show = (items: unknown[]) => {
    answerWith({ '/cities/cork-ie/partners': () => ({ items }) })
    return showAt('/$lang/my-city/$slug/partners', '/en/my-city/cork-ie/partners', () => (
      <CityPartnersPage slug="cork-ie" />
    ))
  }

  it('say what each may do and offer what the service allows and nothing else', async () => {
    const { container } = show([PARTNER])
    await screen.findByRole('heading', { level: 2, name: /Open data of Cork/ })
    expect(screen.getByText('Since 15 January 2026')).toBeTruthy()
    expect(screen.getByText(/Write into the draft of a city/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'End the rights: Open data of Cork' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull()
    await expectAccessible(container)
  })

  it('keep those that have ended, without anything to press', async () => {
    show([{ ...PARTNER, state: 'ENDED', to: '2026-02-15T12:00:00Z', actions: [] }])
    await screen.findByText('Ended')
    expect(screen.getByText('From 15 January 2026 until 15 February 2026')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('say so where there are none', async () => {
    show([])
    await screen.findByText('No program acts for your city.')
  })
})

describe('the terms of a partner system', () => {
  const sent: { method: string; address: string; headers: Record<string, string>; body: unknown }[] = []
  const show = (partner?: typeof PARTNER) => {
    sent.length = 0
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const headers = init.headers as Record<string, string>
      sent.push({ method: `${init.method}`, address, headers, body: JSON.parse(`${init.body}`) })
      return Response.json({ ...PARTNER, version: 4 })
    })
    return showAt('/$lang/partners', '/en/partners', () => (
      <TermsDialog {...(partner && { partner })} onClose={() => {}} />
    ))
  }

  it('are sent with the version that was seen, and an emptied field is removed', async () => {
    const user = userEvent.setup()
    show(PARTNER)
    await user.clear(await screen.findByLabelText(/E-mail address/))
    await user.click(screen.getByRole('checkbox', { name: /cities:write/ }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ method: 'PATCH', address: '/api/v1/partners/1' })
    expect(sent[0]?.headers['If-Match']).toBe('"3-en"')
    expect(sent[0]?.body).toEqual({
      name: 'Open data of Cork',
      contact: null,
      scopes: ['cities:read'],
      requestsPerMinute: null,
    })
  })

  it('of a new one leave out what is empty', async () => {
    const user = userEvent.setup()
    show()
    await user.type(await screen.findByLabelText('Client id'), 'website-cork')
    await user.type(screen.getByLabelText('Name of the system'), 'Website')
    await user.click(screen.getByRole('button', { name: 'Register' }))
    expect(sent[0]?.body).toEqual({ clientId: 'website-cork', name: 'Website', scopes: ['cities:read'] })
    expect(sent[0]?.headers['Idempotency-Key']).toBeTruthy()
  })
})
