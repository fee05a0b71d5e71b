import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keycloak, resetKeycloak } from './keycloak.fake'

vi.mock('keycloak-js', () => import('./keycloak.fake'))

const CONFIG = {
  publicUrl: location.origin,
  keycloakUrl: 'https://login.example.org',
  issuer: 'https://login.example.org/realms/learning-cities',
  realm: 'learning-cities',
  clientId: 'learning-cities-web',
}
const HINT = 'learning-cities.signed-in'

let isKeycloakAway = false
let goTo = vi.fn()

/** A page that was just opened: modules keep nothing of the page before. */
async function opened(address: string) {
  history.replaceState(null, '', address)
  vi.resetModules()
  const session = await import('./session')
  const { readPrivate } = await import('../api/read')
  return { ...session, readPrivate }
}

beforeEach(() => {
  resetKeycloak()
  isKeycloakAway = false
  goTo = vi.fn()
  vi.stubGlobal('fetch', async (input: string, { headers = {} }: { headers?: Record<string, string> } = {}) => {
    const url = String(input)
    if (url.startsWith(CONFIG.issuer)) {
      if (isKeycloakAway) throw new TypeError('Failed to fetch')
      return Response.json({})
    }
    if (url.endsWith('/config')) return Response.json(CONFIG)
    const token = headers.Authorization
    return token === 'Bearer token-1' ? Response.json({ status: 401 }, { status: 401 }) : Response.json({ token })
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
  sessionStorage.clear()
})

async function signedIn() {
  localStorage.setItem(HINT, 'yes')
  keycloak.isSignedIn = true
  const page = await opened('/en/cities')
  page.startSession(goTo)
  await vi.waitFor(() => expect(page.currentSession().state).toBe('in'))
  return page
}

describe('the sign-in', () => {
  it('costs a visitor nothing: Keycloak is not asked', async () => {
    const { startSession, currentSession } = await opened('/en')
    startSession(goTo)
    await new Promise((done) => setTimeout(done, 20))
    expect(currentSession()).toEqual({ state: 'out' })
    expect(keycloak.inits).toEqual([])
  })

  it('is found again silently after a reload, without a page going away', async () => {
    const { currentSession } = await signedIn()
    expect(currentSession()).toEqual({ state: 'in', name: 'Lucia Monte' })
    expect(keycloak.inits).toHaveLength(1)
    expect(keycloak.inits[0]).toMatchObject({
      pkceMethod: 'S256',
      onLoad: 'check-sso',
      silentCheckSsoFallback: false,
      silentCheckSsoRedirectUri: `${location.origin}/silent-sso.html`,
    })
    expect(keycloak.login).not.toHaveBeenCalled()
  })

  it('keeps no token in any storage', async () => {
    await signedIn()
    const stored = JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie
    expect(stored).not.toContain('token')
  })

  it('is not looked for again when Keycloak knows nobody', async () => {
    localStorage.setItem(HINT, 'yes')
    const { startSession, currentSession } = await opened('/en')
    startSession(goTo)
    expect(currentSession().state).toBe('checking')
    await vi.waitFor(() => expect(currentSession()).toEqual({ state: 'out' }))
    expect(localStorage.getItem(HINT)).toBeNull()
  })

  it('leaves for Keycloak in the language of the reader and keeps the place', async () => {
    const { signIn } = await opened('/zh/cities?q=a#list')
    await signIn('zh')
    expect(keycloak.login).toHaveBeenCalledWith({ redirectUri: `${location.origin}/signed-in`, locale: 'zh-CN' })
    const { completeSignIn, currentSession } = await opened('/signed-in#state=1&code=2')
    keycloak.isSignedIn = true
    expect(await completeSignIn()).toBe('/zh/cities?q=a#list')
    expect(currentSession().state).toBe('in')
    expect(localStorage.getItem(HINT)).not.toBeNull()
  })

  it('stays on the page and says so when Keycloak is away', async () => {
    isKeycloakAway = true
    const { signIn, currentSession } = await opened('/en')
    await signIn('en')
    expect(keycloak.login).not.toHaveBeenCalled()
    expect(currentSession()).toEqual({ state: 'out', notice: 'away' })
  })

  it('says so when somebody was signed in and Keycloak is away, and asks again at the next page', async () => {
    localStorage.setItem(HINT, 'yes')
    keycloak.isAway = true
    const { startSession, currentSession } = await opened('/en')
    startSession(goTo)
    await vi.waitFor(() => expect(currentSession()).toEqual({ state: 'out', notice: 'away' }))
    expect(localStorage.getItem(HINT)).not.toBeNull()
  })

  it('says so when Keycloak refused, and goes back all the same', async () => {
    const { completeSignIn, currentSession } = await opened('/signed-in#error=access_denied&state=1')
    expect(await completeSignIn()).toBe('/')
    expect(currentSession()).toEqual({ state: 'out', notice: 'failed' })
  })

  it('does nothing when somebody opens the address of the answer without one', async () => {
    const { completeSignIn, currentSession } = await opened('/signed-in')
    expect(await completeSignIn()).toBe('/')
    expect(currentSession()).toEqual({ state: 'out' })
  })
})

describe('a private read', () => {
  const signal = new AbortController().signal

  it('sends the token, and after a refusal another one', async () => {
    const { readPrivate } = await signedIn()
    expect(await readPrivate('/me', 'en', signal)).toEqual({ token: 'Bearer token-2' })
    expect(keycloak.tokens).toBe(2)
  })

  it('of a visitor is refused without asking', async () => {
    const { readPrivate } = await opened('/en')
    await expect(readPrivate('/me', 'en', signal)).rejects.toMatchObject({ problem: { status: 401 } })
  })
})

describe('the end of a sign-in', () => {
  it('is put off silently before the token ends', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await signedIn()
    await vi.advanceTimersByTimeAsync(241_000)
    expect(keycloak.tokens).toBe(2)
  })

  it('is said two minutes before when it can be put off no longer', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    keycloak.lasts = 200
    const { currentSession } = await signedIn()
    await vi.advanceTimersByTimeAsync(75_000)
    expect(currentSession().notice).toBeUndefined()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(currentSession()).toMatchObject({ state: 'in', notice: 'ending' })
  })

  it('is told gently when Keycloak knows the person no longer', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { currentSession } = await signedIn()
    Object.assign(keycloak, { renewal: 'ended', isSignedIn: false })
    await vi.advanceTimersByTimeAsync(241_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(currentSession()).toEqual({ state: 'out', notice: 'ended' }))
  })

  it('does not come when only the token of this tab is spent', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { currentSession } = await signedIn()
    keycloak.renewal = 'ended'
    await vi.advanceTimersByTimeAsync(241_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(keycloak.inits).toHaveLength(2))
    await vi.waitFor(() => expect(currentSession()).toEqual({ state: 'in', name: 'Lucia Monte' }))
  })

  it('does not come from a broken line', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { currentSession } = await signedIn()
    keycloak.renewal = 'line'
    await vi.advanceTimersByTimeAsync(250_000)
    expect(currentSession().state).toBe('in')
    keycloak.renewal = 'works'
    await vi.advanceTimersByTimeAsync(16_000)
    expect(keycloak.tokens).toBe(2)
  })

  it('by signing out comes back to the place, and says so', async () => {
    const { signOut } = await signedIn()
    await signOut()
    expect(keycloak.logout).toHaveBeenCalledWith({ redirectUri: `${location.origin}/` })
    expect(localStorage.getItem(HINT)).toBeNull()
    const { startSession, currentSession } = await opened('/')
    startSession(goTo)
    expect(goTo).toHaveBeenCalledWith('/en/cities')
    expect(currentSession()).toEqual({ state: 'out', notice: 'signed-out' })
  })

  it('by signing out while Keycloak is away forgets the tokens here and says what that means', async () => {
    const { signOut, currentSession } = await signedIn()
    isKeycloakAway = true
    await signOut()
    expect(keycloak.logout).not.toHaveBeenCalled()
    expect(currentSession()).toEqual({ state: 'out', notice: 'half-out' })
  })

  it('in another tab, or of a page that the back button brings again, is the end here too', async () => {
    const { currentSession } = await signedIn()
    localStorage.removeItem(HINT)
    window.dispatchEvent(new StorageEvent('storage', { key: HINT }))
    expect(currentSession()).toEqual({ state: 'out', notice: 'signed-out' })
  })

  it('is followed by a beginning when another tab signs in', async () => {
    const { startSession, currentSession } = await opened('/en')
    startSession(goTo)
    keycloak.isSignedIn = true
    localStorage.setItem(HINT, 'yes')
    window.dispatchEvent(new StorageEvent('storage', { key: HINT }))
    await vi.waitFor(() => expect(currentSession().state).toBe('in'))
  })
})
