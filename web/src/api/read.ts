import type { Problem, Reads } from './contract'
import { tokens } from './token'

/** A refusal or failure of the API, with what it said about it. */
export class ReadError extends Error {
  readonly problem: Partial<Problem> & { status: number }

  constructor(problem: Partial<Problem> & { status: number }) {
    super(problem.title ?? `HTTP ${problem.status}`)
    this.problem = problem
  }
}

type Value = string | number | boolean | readonly string[]
type Names<Part> = Part extends object ? keyof Part : never

/** The names are those of the contract; the values come from an address or a field and may be anything. */
type Given<Operation extends keyof Reads> = {
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
  return content(await ask(addressOf(operation, given), language, signal))
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
  const token = await tokens().token()
  if (token === undefined) throw new ReadError({ status: 401 })
  const response = await ask(address, language, signal, token)
  if (response.status !== 401) return content(response)
  const renewed = await tokens().renewed(token)
  return content(renewed === undefined ? response : await ask(address, language, signal, renewed))
}

function addressOf(operation: string, { path = {}, query = {} }: { path?: object; query?: object }): string {
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

function ask(address: string, language: string, signal: AbortSignal, token?: string): Promise<Response> {
  return fetch(`/api/v1${address}`, {
    signal,
    headers: {
      Accept: 'application/json',
      'Accept-Language': language,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  })
}

async function content<T>(response: Response): Promise<T> {
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  throw new ReadError({ ...problem, status: response.status })
}
