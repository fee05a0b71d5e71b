import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Me } from '../../api/contract'
import { startSession } from '../../auth'
import { keycloak, resetKeycloak } from '../../auth/keycloak.fake'
import { answerWith, expectAccessible, showAt } from '../../testing/show'
import { CONFIG, ME, otherTabSigns } from '../account/person.fake'
import { OwnData } from '.'

vi.mock('keycloak-js', () => import('../../auth/keycloak.fake'))

const ERASURE = {
  erasedAt: '2026-11-27T12:00:00Z',
  consequences: [
    { section: 'account', fate: 'GONE', count: 1 },
    { section: 'roles', fate: 'ENDED', count: 2 },
    { section: 'news-of-tomorrow', fate: 'KEPT', count: 3 },
  ],
}
const refused =
  (status: number, code: string, more = {}) =>
  () =>
    Response.json(
      { type: `https://example.org/problems/${code}`, title: code, detail: `Why ${code}`, status, ...more },
      { status },
    )

beforeAll(() => startSession(() => {}))

beforeEach(() => {
  resetKeycloak()
  answerWith({
    '/config': () => CONFIG,
    '/realms/learning-cities/.well-known/openid-configuration': () => ({}),
  })
})

afterEach(async () => {
  await otherTabSigns('out')
  cleanup()
  vi.unstubAllGlobals()
})

/** Opens the sections; what the service is asked for of the account is answered as given. */
async function open(answer: (request: Request) => Response) {
  const asked: Request[] = []
  const plain = fetch
  vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
    const request = new Request(new URL(input instanceof Request ? input.url : input, location.origin), init)
    if (!new URL(request.url).pathname.startsWith('/api/v1/me')) return plain(input, init)
    asked.push(request)
    return answer(request)
  })
  await otherTabSigns('in')
  const shown = showAt('/$lang/account', '/en/account', () => <OwnData me={ME as unknown as Me} />)
  const user = userEvent.setup()
  return {
    ...shown,
    asked,
    user,
    press: async (name: string) => user.click(await screen.findByRole('button', { name })),
  }
}

const isTrial = (request: Request) => new URL(request.url).searchParams.has('dryRun')

describe('erasing the account', () => {
  it('first says what would become of what, also of a part that this version does not know', async () => {
    const { asked, press, container } = await open(() => Response.json(ERASURE))
    await press('See what would be erased')
    await screen.findByText('Name, address and preferences')
    screen.getByText('news-of-tomorrow')
    expect(asked.every(isTrial)).toBe(true)
    await expectAccessible(container)
    await press('Keep my account')
    await screen.findByRole('button', { name: 'See what would be erased' })
  })

  it('sends nothing before the right address is typed, and one key however often it is tried', async () => {
    const { asked, press, user } = await open((request) =>
      isTrial(request) ? Response.json(ERASURE) : refused(503, 'unavailable')(),
    )
    await press('See what would be erased')
    const field = await screen.findByRole('textbox', { name: 'Your e-mail address, to confirm' })
    await user.type(field, 'coordinator-medellin@example.com')
    await press('Erase my account for good')
    await screen.findByText(/This is not what stands beneath/)
    expect(asked.every(isTrial)).toBe(true)
    await user.clear(field)
    await user.type(field, ' Coordinator-Medellin@example.org ')
    await press('Erase my account for good')
    await press('Try again')
    await waitFor(() => expect(asked.filter((request) => !isTrial(request))).toHaveLength(2))
    const keys = asked.filter((request) => !isTrial(request)).map(({ headers }) => headers.get('Idempotency-Key'))
    expect(new Set(keys).size).toBe(1)
  })

  it('leads the last coordinator to the teams to hand over', async () => {
    const { press } = await open(refused(409, 'sole-coordinator', { cities: ME.cities }))
    await press('See what would be erased')
    await screen.findByText('Why sole-coordinator')
    const link = screen.getByRole('link', { name: 'Hand over in the team of Medellín' })
    expect(link.getAttribute('href')).toBe('/en/my-city/medellin-co/team')
  })
})

describe('taking the data along', () => {
  it('asks for the password again when the sign-in is too old, and comes back to this place', async () => {
    const { press } = await open(refused(401, 'sign-in-again'))
    await press('Download my data')
    await press('Sign in again')
    await waitFor(() => expect(keycloak.login).toHaveBeenCalledTimes(1))
    expect(keycloak.login.mock.calls[0]?.[0]).toMatchObject({ prompt: 'login', locale: 'en' })
    expect(location.hash).toBe('#my-data')
  })
})
