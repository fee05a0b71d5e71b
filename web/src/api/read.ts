import { tokens } from './token'

export type Problem = { type?: string; title?: string; status: number; detail?: string; requestId?: string }

/** A refusal or failure of the API, with what it said about it. */
export class ReadError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.title ?? `HTTP ${problem.status}`)
    this.problem = problem
  }
}

type Query = Record<string, string | number | boolean | readonly string[]>

function write(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? value : [value]) parameters.append(name, String(single))
  }
  return parameters.size > 0 ? `?${parameters}` : ''
}

/** Public reads need no sign-in: a plain GET in the language of the reader. A moved object is followed. */
export async function read<T>(path: string, language: string, signal: AbortSignal, query: Query = {}): Promise<T> {
  return content(await ask(path + write(query), language, signal))
}

/**
 * What only the signed-in person may read. A refused token is renewed once, as it may just have ended; who is not
 * signed in is refused here, as the service would.
 */
export async function readPrivate<T>(
  path: string,
  language: string,
  signal: AbortSignal,
  query: Query = {},
): Promise<T> {
  const address = path + write(query)
  const token = await tokens().token()
  if (token === undefined) throw new ReadError({ status: 401 })
  const response = await ask(address, language, signal, token)
  if (response.status !== 401) return content(response)
  const renewed = await tokens().renewed(token)
  return content(renewed === undefined ? response : await ask(address, language, signal, renewed))
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

/** A text in the best language for the reader; `languages` names all that exist. */
export type Localized = { text: string; lang: string; dir: 'ltr' | 'rtl'; languages: string[] }
export type Coded = { code: string; name: Localized }
export type SourceRef = {
  id: string
  kind: 'OFFICIAL' | 'PRESS' | 'DATASET' | 'DEMO'
  title: string
  publisher?: string
  date?: string
  url?: string
}
