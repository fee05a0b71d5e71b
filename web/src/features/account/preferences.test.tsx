import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '../../auth'
import { resetKeycloak } from '../../auth/keycloak.fake'
import { answerWith, expectAccessible, showAt } from '../../testing/show'
import { AccountPage } from '.'
import { CONFIG, ME, otherTabSigns } from './person.fake'

vi.mock('keycloak-js', () => import('../../auth/keycloak.fake'))

beforeAll(() => startSession(() => {}))

beforeEach(() => {
  resetKeycloak()
  answerWith({
    '/config': () => CONFIG,
    '/me': () => ME,
    '/realms/learning-cities/.well-known/openid-configuration': () => ({}),
  })
})

afterEach(async () => {
  await otherTabSigns('out')
  cleanup()
  vi.unstubAllGlobals()
})

describe('preferences', () => {
  const language = () => screen.getByRole('combobox', { name: 'We write to you in' })
  const zone = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Time zone' })
  const save = () => screen.getByRole('button', { name: 'Save' })

  async function open(patches: Response[]) {
    const asked: Request[] = []
    const plain = fetch
    vi.stubGlobal('fetch', async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(new URL(input instanceof Request ? input.url : input, location.origin), init)
      if (request.method !== 'PATCH') return plain(input, init)
      asked.push(request)
      return patches.shift() ?? Response.error()
    })
    const shown = showAt('/$lang/account', '/en/account', () => <AccountPage />)
    await otherTabSigns('in')
    await screen.findByRole('heading', { level: 1, name: 'Lucia Monte (demo)' })
    return { ...shown, asked, user: userEvent.setup() }
  }

  const stale = (current: object, differing: string[]) =>
    Response.json({ status: 412, current, differing }, { status: 412 })

  it('sends what was changed and nothing else, with the version that was read', async () => {
    const { asked, user } = await open([Response.json({ ...ME, language: 'fr', version: 5 })])
    await user.selectOptions(language(), 'fr')
    await user.click(save())
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(await asked[0]?.json()).toEqual({ language: 'fr' })
    expect(asked[0]?.headers.get('If-Match')).toBe('"4-en"')
    await waitFor(() => expect(save().getAttribute('aria-busy')).toBeNull())
  })

  it('refuses a time zone that does not exist, and says which do', async () => {
    const { asked, user, container } = await open([])
    await user.clear(zone())
    await user.type(zone(), 'Mars/Olympus')
    await user.click(save())
    expect(await screen.findByText(/No time zone has this name/)).toBeDefined()
    expect(zone().getAttribute('aria-invalid')).toBe('true')
    expect(asked).toHaveLength(0)
    await expectAccessible(container)
  })

  it('takes an empty time zone back', async () => {
    const { asked, user } = await open([Response.json(ME)])
    await user.clear(zone())
    await user.click(save())
    await waitFor(() => expect(asked).toHaveLength(1))
    expect(await asked[0]?.json()).toEqual({ timeZone: null })
  })

  it('saves on its own over a change of other fields elsewhere', async () => {
    const elsewhere = { ...ME, notices: { deadlines: true, digest: 'NEVER' }, version: 5 }
    const { asked, user } = await open([stale(elsewhere, ['/notices/digest']), Response.json(elsewhere)])
    await user.selectOptions(language(), 'zh')
    await user.click(save())
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]?.headers.get('If-Match')).toBe('"5-en"')
    expect(await asked[1]?.json()).toEqual({ language: 'zh' })
  })

  it('shows both sides of a clash, and the person chooses', async () => {
    const elsewhere = { ...ME, language: 'ru', version: 5 }
    const { asked, user, container } = await open([
      stale(elsewhere, ['/language']),
      Response.json({ ...elsewhere, language: 'ar', version: 6 }),
    ])
    await user.selectOptions(language(), 'ar')
    await user.click(save())
    const clash = await screen.findByRole('alert')
    expect(within(clash).getByRole('row', { name: /We write to you in/ }).textContent).toContain('RussianArabic')
    expect(within(clash).queryByRole('row', { name: /Time zone/ })).toBeNull()
    await expectAccessible(container)
    await user.click(within(clash).getByRole('button', { name: 'Save what stands here' }))
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked[1]?.headers.get('If-Match')).toBe('"5-en"')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('keeps what was chosen when saving fails', async () => {
    const { user } = await open([Response.json({ status: 503 }, { status: 503 })])
    await user.selectOptions(language(), 'fr')
    await user.click(save())
    expect(await screen.findByText('Your preferences could not be saved')).toBeDefined()
    expect((language() as HTMLSelectElement).value).toBe('fr')
  })
})
