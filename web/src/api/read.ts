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
  const response = await fetch(`/api/v1${path}${write(query)}`, {
    signal,
    headers: { Accept: 'application/json', 'Accept-Language': language },
  })
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
