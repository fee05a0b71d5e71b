import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '../../auth'
import { keycloak, resetKeycloak } from '../../auth/keycloak.fake'
import { answerWith, expectAccessible, showAt } from '../../testing/show'
import { AccountMenu, AccountPage, SessionNotice, SignedInPage } from '.'
import { CONFIG, ME, otherTabSigns } from './person.fake'

vi.mock('keycloak-js', () => import('../../auth/keycloak.fake'))

let me: unknown = ME
let isKeycloakThere = true

beforeAll(() => startSession(() => {}))

beforeEach(() => {
  resetKeycloak()
  me = ME
  isKeycloakThere = true
  answerWith({
    '/config': () => CONFIG,
    '/me': () => me,
    '/realms/learning-cities/.well-known/openid-configuration': () => (isKeycloakThere ? {} : undefined),
  })
})

afterEach(async () => {
  await otherTabSigns('out')
  cleanup()
  vi.unstubAllGlobals()
})

const page = () => (
  <>
    <AccountMenu />
    <AccountPage />
    <SessionNotice />
  </>
)
const show = () => showAt('/$lang/account', '/en/account', page)

describe('the account menu', () => {
  it('offers a visitor the way in, and leaves for Keycloak by keyboard', async () => {
    const user = userEvent.setup()
    show()
    const [button] = await screen.findAllByRole('button', { name: 'Sign in' })
    button?.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(keycloak.login).toHaveBeenCalledOnce())
  })

  it('tells who is signed in, with roles, account and the way out', async () => {
    const user = userEvent.setup()
    show()
    await otherTabSigns('in')
    const opener = await screen.findByRole('button', { name: 'Account of Lucia Monte' })
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    await user.click(opener)
    expect(opener.getAttribute('aria-expanded')).toBe('true')
    const panel = document.getElementById(opener.getAttribute('aria-controls') ?? '') as HTMLElement
    expect(await within(panel).findByText('Lucia Monte (demo)')).toBeDefined()
    expect(panel.textContent).toContain('Coordinator · Medellín')
    expect(panel.textContent).toContain('Expert · The whole network')
    expect(within(panel).getByRole('link', { name: 'Your account' }).getAttribute('href')).toBe('/en/account')
    await user.click(within(panel).getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(keycloak.logout).toHaveBeenCalledOnce())
  })

  it('closes with Escape, gives the focus back, and closes when the focus goes elsewhere', async () => {
    const user = userEvent.setup()
    show()
    await otherTabSigns('in')
    const opener = await screen.findByRole('button', { name: /^Account of/ })
    opener.focus()
    await user.keyboard('{Enter}{Tab}')
    expect(document.activeElement?.textContent).toBe('My city')
    await user.keyboard('{Tab}')
    expect(document.activeElement?.textContent).toBe('What waits for you')
    await user.keyboard('{Escape}')
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    expect(document.activeElement).toBe(opener)
    await user.keyboard('{Enter}{Tab}{Tab}{Tab}{Tab}{Tab}')
    expect(opener.getAttribute('aria-expanded')).toBe('false')
  })
})

describe('the account page', () => {
  it('asks a visitor to sign in and sends nobody away', async () => {
    const { container } = show()
    await screen.findByRole('heading', { level: 1, name: 'Sign in to see your account' })
    expect(keycloak.login).not.toHaveBeenCalled()
    await expectAccessible(container)
  })

  it('shows name, e-mail, language, time zone, dated roles and own cities', async () => {
    const { container } = show()
    await otherTabSigns('in')
    await screen.findByRole('heading', { level: 1, name: 'Lucia Monte (demo)' })
    expect(screen.getByText('coordinator-medellin@example.org')).toBeDefined()
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'We write to you in' }).value).toBe('es')
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Time zone' }).value).toBe('America/Bogota')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Deadlines by e-mail/ }).disabled).toBe(true)
    const coordinator = screen.getByRole('row', { name: /Coordinator/ })
    expect(coordinator.textContent).toContain('29 February 2024')
    expect(coordinator.textContent).toContain('No end set')
    expect(screen.getByRole('row', { name: /Expert/ }).textContent).toContain('1 January 2027')
    const cities = screen.getByRole('region', { name: 'Cities you act for' })
    expect(within(cities).getByRole('link', { name: 'Medellín' }).getAttribute('href')).toBe('/en/cities/medellin-co')
    await expectAccessible(container)
  })

  it('says what to do for somebody without a role', async () => {
    me = { ...ME, roles: [], cities: [] }
    show()
    await otherTabSigns('in')
    expect(await screen.findByText(/You have no role yet/)).toBeDefined()
  })

  it('can be tried again when the service fails', async () => {
    me = undefined
    const user = userEvent.setup()
    show()
    await otherTabSigns('in')
    await screen.findByRole('heading', { level: 1, name: 'Your account could not be loaded' })
    me = ME
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('heading', { level: 1, name: 'Lucia Monte (demo)' })
  })

  it('forgets the person when somebody signs out in another tab, and says so', async () => {
    show()
    await otherTabSigns('in')
    await screen.findByText('coordinator-medellin@example.org')
    await otherTabSigns('out')
    await screen.findByText('You are signed out.')
    expect(screen.queryByText('coordinator-medellin@example.org')).toBeNull()
  })

  it('says that signing in is not possible when Keycloak is away, and goes on', async () => {
    isKeycloakThere = false
    const user = userEvent.setup()
    const { container } = show()
    const [button] = await screen.findAllByRole('button', { name: 'Sign in' })
    await user.click(button as HTMLElement)
    expect(await screen.findByText(/the sign-in service does not answer. Reading goes on/)).toBeDefined()
    expect(keycloak.login).not.toHaveBeenCalled()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/Reading goes on/)).toBeNull()
  })
})

describe('the page that Keycloak sends people back to', () => {
  it('leads on to a page of ours', async () => {
    const { router } = showAt('/signed-in', '/signed-in', () => <SignedInPage />)
    await waitFor(() => expect(router.history.location.pathname).toBe('/'))
  })
})
