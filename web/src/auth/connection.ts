import './withResolvers'
import Keycloak from 'keycloak-js'
import type { ConfigView } from '../api/contract'

/** Seconds before its end at which an access token is renewed. */
const RENEW_BEFORE = 60
/** Seconds before the end of the whole sign-in at which the person is told (WCAG 2.2.1). */
const WARN_BEFORE = 120
const TRY_AGAIN = 15
/** To keycloak-js: renew, however long the token is still good. */
const NOW = -1
const PATIENCE = 8_000

/** What the connection tells about itself. */
export type Watch = { ended: () => void; ending: () => void }

/** Somebody's sign-in: tokens in memory, renewed before they end. */
export type Connection = {
  name: string
  token: () => Promise<string | undefined>
  /** Another token than the one that was refused; nothing when there is none. */
  renewed: (refused: string) => Promise<string | undefined>
  signOut: () => Promise<void>
  close: () => void
}

/** Keycloak names Chinese by its country, where we name it by its language alone. */
export function keycloakLanguage(language: string): string {
  return language === 'zh' ? 'zh-CN' : language
}

function adapter({ keycloakUrl: url, realm, clientId }: ConfigView): Keycloak {
  return new Keycloak({ url, realm, clientId })
}

/**
 * With an account one has, with one that is made on the way, once more although one is signed in, or to delete the account at
 * Keycloak (its application-initiated action).
 */
export type WayIn = 'login' | 'register' | 'again' | 'delete'

const ASKED = { login: {}, again: { prompt: 'login' }, delete: { action: 'delete_account' } } as const

/** Leaves for Keycloak's page, in the reader's language. The browser is on its way when this returns. */
export async function leaveForSignIn(config: ConfigView, language: string, way: WayIn = 'login'): Promise<void> {
  const keycloak = adapter(config)
  await keycloak.init({ pkceMethod: 'S256', checkLoginIframe: false })
  const options = { redirectUri: `${config.publicUrl}/signed-in`, locale: keycloakLanguage(language) }
  await (way === 'register' ? keycloak.register(options) : keycloak.login({ ...options, ...ASKED[way] }))
}

/**
 * Reads Keycloak's answer from the address, or asks it in a hidden frame whether somebody is signed in.
 * Nothing when nobody is; an error when Keycloak does not answer or refuses.
 */
export async function connect(
  config: ConfigView,
  how: 'answer' | 'silently',
  watch: Watch,
): Promise<Connection | undefined> {
  const keycloak = adapter(config)
  const silently = {
    onLoad: 'check-sso',
    silentCheckSsoRedirectUri: `${config.publicUrl}/silent-sso.html`,
    // Where a browser blocks the frame, one is simply signed out: a page must never go away by itself.
    silentCheckSsoFallback: false,
  } as const
  const isSignedIn = await withPatience(
    keycloak.init({
      pkceMethod: 'S256',
      checkLoginIframe: false,
      messageReceiveTimeout: PATIENCE,
      ...(how === 'silently' ? silently : {}),
    }),
  ).finally(removeFrames)
  return isSignedIn ? keepAlive(keycloak, config, watch) : undefined
}

/** The frame that asks has no time limit of its own. */
async function withPatience<T>(work: Promise<T>): Promise<T> {
  let timer = 0
  const late = new Promise<never>((_, refuse) => {
    timer = window.setTimeout(() => refuse(new Error('Keycloak does not answer')), 2 * PATIENCE)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** keycloak-js leaves a frame behind when nobody answers in it. */
function removeFrames(): void {
  for (const frame of document.querySelectorAll('iframe[title^="keycloak-"]')) frame.remove()
}

function keepAlive(keycloak: Keycloak, config: ConfigView, watch: Watch): Connection {
  let timers: number[] = []
  const after = (seconds: number, work: () => void) => {
    if (Number.isFinite(seconds)) timers.push(window.setTimeout(work, Math.max(seconds, 1) * 1000))
  }

  function close(): void {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    document.removeEventListener('visibilitychange', whenSeen)
  }

  function plan(): void {
    for (const timer of timers) clearTimeout(timer)
    timers = []
    const good = secondsLeft(keycloak, keycloak.tokenParsed?.exp)
    after(Math.max(good - RENEW_BEFORE, good / 2), () => void renew(NOW))
    // Each renewal moves the end of the sign-in, up to the longest that one can last; only that is worth a word.
    const left = secondsLeft(keycloak, keycloak.refreshTokenParsed?.exp)
    if (left < good + WARN_BEFORE) after(left - WARN_BEFORE, watch.ending)
  }

  async function renew(atLeast = RENEW_BEFORE): Promise<void> {
    try {
      await keycloak.updateToken(atLeast)
      plan()
    } catch {
      if (keycloak.authenticated) after(TRY_AGAIN, () => void renew())
      else {
        close()
        watch.ended()
      }
    }
  }

  /** Timers sleep with the device and in hidden tabs. */
  function whenSeen(): void {
    if (document.visibilityState === 'visible') void renew()
  }

  document.addEventListener('visibilitychange', whenSeen)
  plan()
  return {
    name: String(keycloak.idTokenParsed?.name ?? keycloak.idTokenParsed?.preferred_username ?? ''),
    token: async () => {
      await renew(5)
      return keycloak.token
    },
    renewed: async (refused) => {
      if (keycloak.token === refused) await renew(NOW)
      return keycloak.token === refused ? undefined : keycloak.token
    },
    signOut: () => keycloak.logout({ redirectUri: `${config.publicUrl}/` }),
    close,
  }
}

/** Keycloak's clock counts, not the one of the device. */
function secondsLeft(keycloak: Keycloak, end: number | undefined): number {
  if (end === undefined) return Number.POSITIVE_INFINITY
  return end - Date.now() / 1000 + (keycloak.timeSkew ?? 0)
}
