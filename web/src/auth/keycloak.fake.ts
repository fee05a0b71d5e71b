import { vi } from 'vitest'

const fresh = () => ({
  isSignedIn: false,
  isAway: false,
  renewal: 'works' as 'works' | 'ended' | 'line',
  inits: [] as Record<string, unknown>[],
  login: vi.fn(async (_options: object) => {}),
  register: vi.fn(async (_options: object) => {}),
  logout: vi.fn(async (_options: object) => {}),
  tokens: 0,
  /** Seconds that the whole sign-in lasts from its last renewal. */
  lasts: 3600,
})
const world = globalThis as typeof globalThis & { keycloak?: ReturnType<typeof fresh> }
world.keycloak ??= fresh()

/**
 * Stands for keycloak-js, which is not ours, in tests of our own screens. The real one is proven against the real
 * Keycloak by the journeys in e2e/. It outlives a reload of our modules, as Keycloak does.
 */
export const keycloak = world.keycloak

export function resetKeycloak(): void {
  Object.assign(keycloak, fresh())
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

export default class Keycloak {
  authenticated = false
  token: string | undefined
  tokenParsed: object | undefined
  refreshTokenParsed: object | undefined
  idTokenParsed: object | undefined
  timeSkew = 0
  login = (options: object) => keycloak.login(options)
  register = (options: object) => keycloak.register(options)
  logout = (options: object) => keycloak.logout(options)

  async init(options: Record<string, unknown>): Promise<boolean> {
    keycloak.inits.push(options)
    if (keycloak.isAway) throw new Error('Timeout when waiting for 3rd party check iframe message.')
    const isAsked = options.onLoad === 'check-sso' || /[#&]code=/.test(location.hash)
    this.authenticated = isAsked && keycloak.isSignedIn
    if (this.authenticated) this.issue()
    return this.authenticated
  }

  private issue(): void {
    this.token = `token-${++keycloak.tokens}`
    this.tokenParsed = { exp: inSeconds(Math.min(300, keycloak.lasts)) }
    this.refreshTokenParsed = { exp: inSeconds(keycloak.lasts) }
    this.idTokenParsed = { name: 'Lucia Monte' }
  }

  async updateToken(atLeast: number): Promise<boolean> {
    const left = Number((this.tokenParsed as { exp?: number })?.exp) - Date.now() / 1000
    if (atLeast !== -1 && left > atLeast) return false
    if (keycloak.renewal === 'works') {
      this.issue()
      return true
    }
    if (keycloak.renewal === 'ended') {
      this.authenticated = false
      this.token = undefined
    }
    throw new Error('Failed to refresh token')
  }
}
