import type { Reads, Writes } from './contract'
import { addressOf, ask, asSignedIn, content, type Given } from './read'

/** What was answered, and the version of it that a later change must name. */
export type Versioned<T> = { body: T; version: string }

type Names<Part> = Part extends object ? keyof Part : never

type Change<Operation extends keyof Writes> = {
  path?: Record<Names<Writes[Operation]['path']>, string>
  body?: Writes[Operation]['body']
  /** The version that was read before; demanded by all that changes or removes something. */
  version?: string
  /** The same key makes a repeated request have its effect once; without one each call is an act of its own. */
  key?: string
  /** Only to hear what would come of it: nothing is changed. */
  isTrial?: boolean
  keepalive?: boolean
}

/** A private read together with its version, for whoever is going to change it. */
export async function readVersioned<Operation extends keyof Reads>(
  operation: Operation,
  language: string,
  signal: AbortSignal,
  given: Given<Operation> = {},
): Promise<Versioned<Reads[Operation]['answer']>> {
  const address = addressOf(operation, given)
  return versioned(await asSignedIn((token) => ask(address, language, signal, { token })))
}

/** Changes something as the signed-in person: "PATCH /cities/{slug}/draft". */
export async function write<Operation extends keyof Writes>(
  operation: Operation,
  language: string,
  signal: AbortSignal,
  { path = {} as never, body, version, key, isTrial = false, keepalive = false }: Change<Operation>,
): Promise<Versioned<Writes[Operation]['answer']>> {
  const [method, template = ''] = operation.split(' ') as ['POST' | 'PUT' | 'PATCH' | 'DELETE', string]
  const headers = {
    ...(body !== undefined && {
      'Content-Type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
    }),
    ...(version !== undefined && { 'If-Match': version }),
    ...(method === 'POST' && { 'Idempotency-Key': key ?? crypto.randomUUID() }),
  }
  const address = addressOf(template, { path, query: isTrial ? { dryRun: 'true' } : {} })
  const text = body === undefined ? {} : { body: JSON.stringify(body) }
  return versioned(
    await asSignedIn((token) => ask(address, language, signal, { token, method, headers, keepalive, ...text })),
  )
}

async function versioned<T>(response: Response): Promise<Versioned<T>> {
  const version = response.headers.get('ETag') ?? ''
  return { body: response.status === 204 ? (undefined as T) : await content<T>(response), version }
}
