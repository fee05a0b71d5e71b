const KEY = 'learning-cities.place'
const AN_HOUR = 3_600_000
const LANDINGS = ['/signed-in', '/silent-sso.html']

/** Why somebody leaves for Keycloak. */
export type Leaving = 'sign-in' | 'sign-out'

type Kept = { leaving: Leaving; place: string; at: number }

/**
 * A path of our own origin, or nothing. What was stored or typed may be anything: a return address must never lead
 * to another site (abuse case T18), nor back to the pages that only receive Keycloak's answer.
 */
export function ownPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return undefined
  const url = new URL(value, location.origin)
  if (url.origin !== location.origin || LANDINGS.includes(url.pathname)) return undefined
  return url.pathname + url.search + url.hash
}

/** Where somebody is now, as a place to come back to. */
export function here(): string {
  return ownPath(location.pathname + location.search + location.hash) ?? '/'
}

/** Keeps a place for this tab while it is at Keycloak. Without storage one comes back to the start. */
export function keepPlace(leaving: Leaving, place: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ leaving, place, at: Date.now() } satisfies Kept))
  } catch {
    // Storage is switched off: nothing to keep it in.
  }
}

/** The kept place, left where it is: its language is that of the page that receives Keycloak's answer. */
export function keptPlace(): string | undefined {
  return read()?.place
}

/** Hands out the kept place once; one of an hour ago, or of another way out, no longer says where somebody was. */
export function takePlace(leaving: Leaving): string | undefined {
  const kept = read()
  if (kept?.leaving !== leaving) return undefined
  sessionStorage.removeItem(KEY)
  return Date.now() - kept.at < AN_HOUR ? kept.place : undefined
}

function read(): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null
    const place = ownPath(kept?.place)
    return kept?.leaving && place ? { leaving: kept.leaving, place, at: Number(kept.at) } : undefined
  } catch {
    return undefined
  }
}
