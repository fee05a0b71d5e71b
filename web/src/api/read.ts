import type { Problem, Reads } from './contract'
import { takeEarly } from './early'
import { tokens } from './token'

/** A refusal or failure of the API, with what it said about it. */
export class ReadError extends Error {
  readonly problem: Partial<Problem> & { status: number }
  /** Seconds after which the service wants to be asked again, where it says so. */
  readonly retryAfter: number | undefined

  constructor(problem: Partial<Problem> & { status: number }, retryAfter?: number) {
    super(problem.title ?? `HTTP ${problem.status}`)
    this.problem = problem
    this.retryAfter = retryAfter
  }
}

type Value = string | number | boolean | readonly string[]
type Names<Part> = Part extends object ? keyof Part : never

/** The names are those of the contract; the values come from an address or a field and may be anything. */
export type Given<Operation extends keyof Reads> = {
  path?: Record<Names<Reads[Operation]['path']>, string>
  query?: Partial<Record<Names<Reads[Operation]['query']>, Value>>
}

/** Public reads need no sign-in: a plain GET in the language of the reader. A moved object is followed. */
export async function read<Operation extends keyof Reads>(
  operation: Operation,
  language: string,
  signal: AbortSignal,
  given: Given<Operation> = {},
): Promise<Reads[Operation]['answer']> {
  const address = addressOf(operation, given)
  return content(await (takeEarly(address, language) ?? ask(address, language, signal)))
}

/**
 * What only the signed-in person may read. A refused token is renewed once, as it may just have ended; who is not
 * signed in is refused here, as the service would.
 */
export async function readPrivate<Operation extends keyof Reads>(
  operation: Operation,
  language: string,
  signal: AbortSignal,
  given: Given<Operation> = {},
): Promise<Reads[Operation]['answer']> {
  const address = addressOf(operation, given)
  return content(await asSignedIn((token) => ask(address, language, signal, { token })))
}

/** Asks with the token of the signed-in person, and once more with another one when it was refused. */
export async function asSignedIn(asking: (token: string) => Promise<Response>): Promise<Response> {
  const token = await tokens().token()
  if (token === undefined) throw new ReadError({ status: 401 })
  const response = await asking(token)
  if (response.status !== 401) return response
  const renewed = await tokens().renewed(token)
  return renewed === undefined ? response : asking(renewed)
}

export function addressOf(operation: string, { path = {}, query = {} }: { path?: object; query?: object }): string {
  const filled = Object.entries(path).reduce(
    (address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation,
  )
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? value : [value]) parameters.append(name, String(single))
  }
  return parameters.size > 0 ? `${filled}?${parameters}` : filled
}

/** What a request may have beside its address. */
export type Asking = {
  token?: string
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  headers?: Record<string, string>
  body?: string
  /** The request outlives the page that sent it; for small ones only. */
  keepalive?: boolean
}

export function ask(
  address: string,
  language: string,
  signal: AbortSignal,
  { token, headers, ...rest }: Asking = {},
): Promise<Response> {
  return fetch(`/api/v1${address}`, {
    ...rest,
    signal,
    headers: {
      Accept: 'application/json',
      'Accept-Language': language,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
  })
}

export async function content<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN)
  throw new ReadError({ ...problem, status: response.status }, Number.isFinite(retryAfter) ? retryAfter : undefined)
}
