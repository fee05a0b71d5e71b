import type { DetailedError, HttpRequest, HttpResponse, Upload } from 'tus-js-client'
import { ReadError } from '../../api/read'
import { tokens } from '../../api/token'
import { forget, type Kept, keep } from './kept'

/** A request of this size is through in a moment, and as much at most is sent again. */
const CHUNK = 8 * 1024 * 1024
const PAUSES = [0, 1_000, 3_000, 5_000, 10_000]
const NEXT_TRY = 15_000
/** Answers after which the same bytes may be welcome: somebody signed in again, the place was another one, the service is back. */
const PASSING = [0, 401, 408, 409, 423, 429]

export type Phase = 'sending' | 'paused' | 'waiting' | 'arrived' | 'refused'

export type SendingState = {
  phase: Phase
  sent: number
  /** Why the service does not take the file. */
  problem?: ReadError
}

/** One file on its way. It goes on after the line breaks, after a pause and after a reload; only a refusal ends it. */
export class Sending {
  readonly file: File
  private readonly name: string
  private readonly slug: string
  private readonly language: string
  private readonly listeners = new Set<() => void>()
  private readonly key = crypto.randomUUID()
  private readonly since: number
  private upload: Upload | undefined
  private url: string | undefined
  private shown: SendingState = { phase: 'sending', sent: 0 }
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(name: string, slug: string, language: string, file: File, earlier?: Pick<Kept, 'url' | 'since'>) {
    this.name = name
    this.slug = slug
    this.language = language
    this.file = file
    this.url = earlier?.url
    this.since = earlier?.since ?? Date.now()
  }

  readonly state = () => this.shown

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Id of the upload, once the service has given it one. */
  id(): string | undefined {
    return this.url?.split('/').at(-1)
  }

  async start(): Promise<void> {
    void keep(this.name, { file: this.file, url: this.url, since: this.since })
    window.addEventListener('online', this.resume)
    const { Upload } = await import('tus-js-client')
    this.upload = new Upload(this.file, {
      endpoint: `/api/v1/cities/${encodeURIComponent(this.slug)}/uploads`,
      uploadUrl: this.url ?? null,
      chunkSize: CHUNK,
      retryDelays: PAUSES,
      metadata: { filename: this.file.name },
      // What is kept is kept here, for one person and with the file itself.
      storeFingerprintForResuming: false,
      headers: { 'Accept-Language': this.language },
      onBeforeRequest: (request) => this.sign(request),
      onAfterResponse: (request, response) => renew(request, response),
      onShouldRetry: (error) => isPassing(error),
      onUploadUrlAvailable: () => this.remember(),
      onProgress: (sent) => this.change({ phase: 'sending', sent }),
      onSuccess: () => this.arrived(),
      onError: (error) => this.failed(error),
    })
    this.upload.start()
  }

  readonly pause = () => {
    clearTimeout(this.timer)
    void this.upload?.abort()
    this.change({ ...this.shown, phase: 'paused' })
  }

  /** Goes on where the service says that it got to. */
  readonly resume = () => {
    clearTimeout(this.timer)
    if (this.shown.phase !== 'paused' && this.shown.phase !== 'waiting') return
    this.change({ ...this.shown, phase: 'sending' })
    this.upload?.start()
  }

  /** Nothing more is sent, and the browser forgets the file. */
  async end(): Promise<void> {
    clearTimeout(this.timer)
    window.removeEventListener('online', this.resume)
    if (this.shown.phase !== 'arrived') await this.upload?.abort()
    await forget(this.name)
  }

  private async sign(request: HttpRequest): Promise<void> {
    const token = await tokens().token()
    if (token !== undefined) request.setHeader('Authorization', `Bearer ${token}`)
    // An upload whose address was lost on the way is not begun twice.
    if (request.getMethod() === 'POST') request.setHeader('Idempotency-Key', this.key)
  }

  private remember(): void {
    this.url = this.upload?.url ?? undefined
    void keep(this.name, { file: this.file, url: this.url, since: this.since })
  }

  private arrived(): void {
    this.url = this.upload?.url ?? this.url
    this.change({ phase: 'arrived', sent: this.file.size })
  }

  private failed(error: Error | DetailedError): void {
    if (isPassing(error)) {
      this.change({ ...this.shown, phase: 'waiting' })
      this.timer = setTimeout(this.resume, NEXT_TRY)
      return
    }
    void forget(this.name)
    this.change({ ...this.shown, phase: 'refused', problem: problemOf(error) })
  }

  private change(next: SendingState): void {
    this.shown = next
    for (const listener of this.listeners) listener()
  }
}

const statusOf = (error: Error | DetailedError) =>
  'originalResponse' in error ? (error.originalResponse?.getStatus() ?? 0) : 0

function isPassing(error: Error | DetailedError): boolean {
  const status = statusOf(error)
  return PASSING.includes(status) || status >= 500
}

/** A token ends while a large file is on its way; the request that is sent again has another one. */
async function renew(request: HttpRequest, response: HttpResponse): Promise<void> {
  const refused = request.getHeader('Authorization')?.replace('Bearer ', '')
  if (response.getStatus() === 401 && refused) await tokens().renewed(refused)
}

function problemOf(error: Error | DetailedError): ReadError {
  const status = statusOf(error)
  const body = 'originalResponse' in error ? (error.originalResponse?.getBody() ?? '') : ''
  try {
    return new ReadError({ ...JSON.parse(body), status })
  } catch {
    return new ReadError({ status })
  }
}
