const KEY = 'learning-cities.signed-in'

/**
 * Whether somebody was signed in here before. It opens no door: it only says that asking Keycloak silently is worth
 * while, and it is how tabs tell each other that somebody signed in or out.
 */
export function wasSignedIn(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

export function rememberSignedIn(isSignedIn: boolean): void {
  try {
    if (isSignedIn) localStorage.setItem(KEY, 'yes')
    else localStorage.removeItem(KEY)
  } catch {
    // Storage is switched off: after a reload one signs in again.
  }
}

/** Calls back when another tab signed in or out, or when the browser shows an earlier page again as it was. */
export function watchHint(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed()
  })
}
