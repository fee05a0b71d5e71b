import { ReadError } from '../../../api/read'
import type { Draft } from './state'

/** A field that was refused, and why. */
export type Fault = { pointer: string; message: string }

/** What became of a request, as far as saving is concerned. */
export type Outcome<D extends Draft> =
  | { kind: 'done'; draft: D }
  | ({ error: unknown } & (
      | { kind: 'stale'; draft: D | undefined }
      | { kind: 'refused'; faults: Fault[]; message: string }
      | { kind: 'signed-out' | 'forbidden' | 'offline' }
      | { kind: 'away'; seconds: number | undefined }
    ))

/** The two requests that saving needs. */
export type Network<D extends Draft> = {
  read: (signal: AbortSignal) => Promise<D>
  patch: (patch: object, version: string, signal: AbortSignal, keepalive: boolean) => Promise<D>
}

/** A person should not look at "Saving" for longer; the request is sent again then. */
const PATIENCE = 20_000
const AWAY_FOR_THE_MOMENT = [408, 425, 429]

export async function outcomeOf<D extends Draft>(
  request: (signal: AbortSignal) => Promise<D>,
  /** The draft within the answer to a change of an old version. */
  currentIn: (problem: object) => D | undefined,
): Promise<Outcome<D>> {
  try {
    return { kind: 'done', draft: await request(AbortSignal.timeout(PATIENCE)) }
  } catch (error) {
    return error instanceof ReadError ? refusal(error, currentIn) : { kind: 'offline', error }
  }
}

function refusal<D extends Draft>(error: ReadError, currentIn: (problem: object) => D | undefined): Outcome<D> {
  const { problem, retryAfter } = error
  const { status, errors = [], detail, title } = problem
  if (status === 401) return { kind: 'signed-out', error }
  if ([403, 404, 410].includes(status)) return { kind: 'forbidden', error }
  if (status === 412) return { kind: 'stale', draft: currentIn(problem), error }
  if (status >= 500 || AWAY_FOR_THE_MOMENT.includes(status)) return { kind: 'away', seconds: retryAfter, error }
  return { kind: 'refused', faults: errors, message: detail ?? title ?? '', error }
}
