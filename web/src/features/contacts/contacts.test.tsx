import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerTokens } from '../../api/token'
import { expectAccessible, showAt } from '../../testing/show'
import { ContactsPage } from '.'

const OFFICE = {
  kind: 'OFFICE',
  email: { value: 'office@cork.example.org', seenBy: 'PUBLIC' },
  telephone: { value: '+353 21 555 0100', seenBy: 'MEMBERS' },
}
const contacts = (version: number, items: unknown[]) => ({
  contacts: items,
  version,
  actions: [{ action: 'change', allowed: true }],
})

const sent: { body: unknown; version: string | null }[] = []

beforeEach(() => {
  sent.length = 0
  offerTokens({ token: async () => 'token', renewed: async () => undefined })
})
afterEach(cleanup)

/** The service: the contacts, and for each change the next of the answers. */
function show(...answers: [number, unknown][]) {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit = {}) => {
    if (init.method !== 'PUT') return Response.json(contacts(2, [OFFICE]), { headers: { ETag: '"2-en"' } })
    sent.push({ body: JSON.parse(String(init.body)), version: new Headers(init.headers).get('If-Match') })
    const [status, body] = answers.shift() ?? [500, {}]
    return Response.json(body, { status, headers: { ETag: '"3-en"' } })
  })
  return showAt('/$lang/my-city/$slug/contacts', '/en/my-city/cork-ie/contacts', () => <ContactsPage slug="cork-ie" />)
}

describe('the page of contacts', () => {
  it('has a field for each way to reach the city, with who sees it', async () => {
    const { container } = show()
    const first = within(await screen.findByRole('group', { name: 'Contact 1' }))
    expect(first.getByLabelText<HTMLInputElement>('Telephone').value).toBe('+353 21 555 0100')
    expect(first.getByLabelText<HTMLSelectElement>('Seen by: Telephone').value).toBe('MEMBERS')
    expect(first.getByLabelText<HTMLSelectElement>('Seen by: E-mail address').value).toBe('PUBLIC')
    await expectAccessible(container)
  })

  it('names the field that the service refused, and keeps what was typed', async () => {
    const user = userEvent.setup()
    const errors = [{ pointer: '/contacts/0/email/value', code: 'not-an-email', message: 'Is no e-mail address.' }]
    show([422, { status: 422, title: 'No', errors }])
    const email = await screen.findByLabelText<HTMLInputElement>('E-mail address')
    await user.clear(email)
    await user.type(email, 'office')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('Is no e-mail address.')
    expect(email.value).toBe('office')
    expect(sent[0]?.version).toBe('"2-en"')
  })

  it('shows what somebody else saved meanwhile, beside what is being written', async () => {
    const user = userEvent.setup()
    const theirs = { kind: 'PRESS', email: { value: 'press@cork.example.org', seenBy: 'PUBLIC' } }
    show([412, { status: 412, title: 'Changed', current: contacts(7, [theirs]) }], [200, contacts(8, [OFFICE])])
    await user.type(await screen.findByLabelText('Name'), 'Learning office')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await screen.findByText('press@cork.example.org')
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Learning office')
    await user.click(screen.getByRole('button', { name: 'Save mine in its place' }))
    await vi.waitFor(() => expect(sent).toHaveLength(2))
    expect(sent[1]?.version).toBe('"7-en"')
    expect(sent[1]?.body).toMatchObject({ contacts: [{ name: { value: 'Learning office', seenBy: 'MEMBERS' } }] })
  })
})
