import { ReadError } from '../api/read'

/** What went wrong, as far as it matters to the person in front of the screen. */
export type Trouble = 'offline' | 'unreachable' | 'busy' | 'away' | 'forbidden' | 'missing' | 'refused' | 'broken'

const BY_STATUS: Record<number, Trouble> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'missing',
  410: 'missing',
  429: 'busy',
  502: 'away',
  503: 'away',
  504: 'away',
}

export function troubleOf(error: unknown): Trouble {
  if (!navigator.onLine) return 'offline'
  if (error instanceof ReadError) {
    const { status } = error.problem
    return BY_STATUS[status] ?? (status < 500 ? 'refused' : 'broken')
  }
  // `fetch` and the loading of a script fail with a TypeError when no answer comes.
  return error instanceof TypeError ? 'unreachable' : 'broken'
}

/** The number under which support finds the request; only an answer of the service has one. */
export function supportCodeOf(error: unknown): string | undefined {
  return error instanceof ReadError ? error.problem.requestId : undefined
}
