import { type Query, toQueryString } from './search'

export type Problem = { type?: string; title?: string; status: number; detail?: string; requestId?: string }

/** A refusal or failure of the API, with what it said about it. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title ?? `HTTP ${problem.status}`)
  }
}

/** Public reads need no sign-in: plain GET, in the language of the reader. */
export async function get<T>(path: string, query: Query, language: string, signal: AbortSignal): Promise<T> {
  const parameters = toQueryString(query)
  const response = await fetch(`/api/v1${path}${parameters ? `?${parameters}` : ''}`, {
    signal,
    headers: { Accept: 'application/json', 'Accept-Language': language },
  })
  if (response.ok) return (await response.json()) as T
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>
  throw new ProblemError({ ...problem, status: response.status })
}
