import { vi } from 'vitest'
import type { CityDraft, CityProfile } from '../../../api/contract'

type Answer = Response | 'no line'

/** Stands for the service at the other end of the line: it keeps one draft, as the real one does, and counts requests. */
export class DraftService {
  version = 0
  content: CityProfile = { summary: { en: 'Old', fr: 'Vieux' } }
  patches: Record<string, unknown>[] = []
  reads = 0
  /** What is answered instead of the usual, once each. */
  instead: (Answer | (() => Answer | Promise<Answer>))[] = []
  isTooLong: (text: string) => boolean = () => false

  constructor() {
    vi.stubGlobal('fetch', (_address: string, { method = 'GET', headers = {}, body }: RequestInit) =>
      this.answer(method, headers as Record<string, string>, body as string),
    )
  }

  /** Somebody else changes the draft. */
  change(patch: object): void {
    merge(this.content as Record<string, unknown>, patch as Record<string, unknown>)
    this.version += 1
  }

  private async answer(method: string, headers: Record<string, string>, body: string): Promise<Response> {
    const other = this.instead.shift()
    const answer = typeof other === 'function' ? await other() : other
    if (answer === 'no line') throw new TypeError('Failed to fetch')
    if (method === 'PATCH') this.patches.push(JSON.parse(body))
    else this.reads += 1
    if (answer) return answer
    return method === 'PATCH' ? this.patched(headers['If-Match'] ?? '', JSON.parse(body)) : this.current()
  }

  patched(version: string, patch: Record<string, unknown>): Response {
    if (version !== this.tag()) {
      return problem(412, { current: this.draft(), differing: [] })
    }
    const long = JSON.stringify(patch).match(/"([^"]*)"}/)?.[1] ?? ''
    if (this.isTooLong(long)) {
      return problem(422, { errors: [{ pointer: '/summary/en', code: 'too-long', message: 'Too long' }] })
    }
    this.change(patch)
    return this.current()
  }

  current(): Response {
    return Response.json(this.draft(), { headers: { ETag: this.tag() } })
  }

  private tag(): string {
    return `"${this.version}-en"`
  }

  private draft(): CityDraft {
    return structuredClone({ version: this.version, content: this.content }) as CityDraft
  }
}

export function problem(status: number, more: object = {}, headers: Record<string, string> = {}): Response {
  return Response.json({ status, title: 'No', detail: 'No', ...more }, { status, headers })
}

function merge(target: Record<string, unknown>, patch: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete target[name]
    else if (typeof value === 'object' && !Array.isArray(value)) {
      const part = typeof target[name] === 'object' ? target[name] : {}
      target[name] = part
      merge(part as Record<string, unknown>, value as Record<string, unknown>)
    } else target[name] = typeof value === 'string' ? value.trim() : value
  }
}
