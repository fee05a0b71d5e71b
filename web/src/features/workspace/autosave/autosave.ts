import type { Kept } from './kept'
import { type Network, type Outcome, outcomeOf } from './network'
import { isLike, overlap, patchOf, valueAt } from './pointers'
import { beginning, type Draft, type State, sendable, shownIn, withDraft } from './state'

/** Quiet for this long, a sentence is sent; and at the latest this long after its first letter. */
const QUIET = 700
const AT_THE_LATEST = 1_500
const FIRST_RETRY = 1_000
const LONGEST_RETRY = 30_000
/** As many times in a row a change of an old version is sent again at once; then others get their turn first. */
const AT_ONCE = 3
/** Of texts whose answer never came, so many are remembered. */
const MOST_ATTEMPTS = 20

export type Autosave<D extends Draft> = {
  state: () => State<D>
  subscribe: (listener: () => void) => () => void
  /** What stands in a field: the own unsaved text, else that of the service. */
  shown: (pointer: string) => unknown
  edit: (pointer: string, value: unknown) => void
  /** Ends a conflict with what was chosen or merged. */
  resolve: (pointer: string, value: unknown) => void
  /** Reads the draft again, so that what others wrote shows. */
  refresh: () => Promise<void>
  /** Sends now what is unsaved; the page may be about to go. */
  flush: (isLeaving?: boolean) => Promise<void>
  /** Tries again at once: the line is back, or somebody signed in. */
  wake: () => void
  /** Takes a draft that another request answered, such as publishing. */
  receive: (draft: D) => void
  /** Ends all work and forgets everything in memory; the copies on the device stay until they are saved. */
  forget: () => void
}

type Parts<D extends Draft> = {
  network: Network<D>
  kept: Kept
  currentIn: (problem: object) => D | undefined
  random?: () => number
}

/**
 * Saves what is typed: each change is kept on the device at once, sent within two seconds, one request at a time, and
 * sent again until the service has it. It knows nothing of screens; time and network are those of the browser.
 */
export function createAutosave<D extends Draft>({
  network,
  kept,
  currentIn,
  random = Math.random,
}: Parts<D>): Autosave<D> {
  let state = beginning<D>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstUnsent: number | undefined
  let failures = 0
  let stale = 0
  /** Counts drafts received, so that an answer that was overtaken is not taken for news. */
  let received = 0
  let isOver = false
  const listeners = new Set<() => void>()

  function become(change: Partial<State<D>>): void {
    if (isOver) return
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function later(milliseconds: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), milliseconds)
  }

  function schedule(): void {
    if (state.trouble) return
    const now = Date.now()
    firstUnsent ??= now
    later(Math.max(0, Math.min(QUIET, firstUnsent + AT_THE_LATEST - now)))
  }

  function edit(pointer: string, value: unknown): void {
    const unsaved = new Map(state.unsaved)
    const echoes = new Map(state.echoes)
    const before = unsaved.get(pointer)
    const stored = valueAt(state.draft?.content, pointer)
    const faults = new Map([...state.faults].filter(([faulty]) => !overlap(faulty, pointer)))
    const isBack = !state.isSending && !state.conflicts.has(pointer) && isLike(value, stored)
    let isKept = true
    if (isBack) {
      unsaved.delete(pointer)
      echoes.set(pointer, { typed: value, stored })
      if (before) kept.remove(pointer, before.value)
    } else {
      const entry = { ...(before ?? { base: stored }), value }
      unsaved.set(pointer, entry)
      isKept = kept.put(pointer, entry)
    }
    become({ unsaved, echoes, faults, isKept })
    if (sendable(state).length > 0) schedule()
  }

  function resolve(pointer: string, value: unknown): void {
    const before = state.unsaved.get(pointer)
    const stored = valueAt(state.draft?.content, pointer)
    const unsaved = new Map(state.unsaved)
    const conflicts = new Set(state.conflicts)
    conflicts.delete(pointer)
    if (before) kept.remove(pointer, before.value)
    unsaved.delete(pointer)
    if (!isLike(value, stored)) {
      unsaved.set(pointer, { value, base: stored })
      kept.put(pointer, { value, base: stored })
    }
    become({ unsaved, conflicts, echoes: without(state.echoes, pointer) })
    if (sendable(state).length > 0) schedule()
  }

  async function flush(isLeaving = false): Promise<void> {
    clearTimeout(timer)
    if (isOver || state.isSending || !state.draft) return
    const sending = sendable(state)
    if (sending.length === 0) return
    firstUnsent = undefined
    const unsaved = new Map(state.unsaved)
    for (const [pointer, own] of sending) {
      const entry = { ...own, sent: [...(own.sent ?? []).slice(-MOST_ATTEMPTS), own.value ?? null] }
      unsaved.set(pointer, entry)
      kept.put(pointer, entry)
    }
    become({ isSending: true, unsaved })
    const values = sending.map(([pointer, { value }]) => [pointer, value] as const)
    const { version } = state.draft
    const outcome = await outcomeOf<D>(
      (signal) => network.patch(patchOf(values), version, signal, isLeaving),
      currentIn,
    )
    become({ isSending: false })
    settle(outcome, values)
  }

  function settle(outcome: Outcome<D>, sent: (readonly [string, unknown])[]): void {
    if (isOver) return
    if (outcome.kind === 'done') saved(outcome.draft, sent)
    else if (outcome.kind === 'stale') void rebase(outcome.draft)
    else if (outcome.kind === 'refused') refused(outcome.faults, outcome.message, sent)
    else if (outcome.kind === 'offline') retry('offline')
    else if (outcome.kind === 'away') retry('away', outcome.seconds)
    else become({ trouble: outcome.kind })
  }

  function saved(draft: D, sent: (readonly [string, unknown])[]): void {
    failures = 0
    stale = 0
    const unsaved = new Map(state.unsaved)
    const echoes = new Map(state.echoes)
    for (const [pointer, value] of sent) {
      const own = unsaved.get(pointer)
      const stored = valueAt(draft.content, pointer)
      if (own && own.value !== value) {
        // Typed on meanwhile: what the service has now is what the rest is told apart from.
        unsaved.set(pointer, { value: own.value, base: stored })
        continue
      }
      unsaved.delete(pointer)
      echoes.set(pointer, { typed: value ?? undefined, stored })
      kept.remove(pointer, value)
    }
    received += 1
    become({ draft, unsaved, echoes, trouble: undefined, savedAt: Date.now() })
    if (sendable(state).length > 0) schedule()
  }

  /** Somebody else was first: their draft becomes the ground, and the own fields are sent again on it. */
  async function rebase(current: D | undefined): Promise<void> {
    if (current) receive(current)
    else await refresh()
    if (sendable(state).length === 0) return
    stale += 1
    later(stale <= AT_ONCE ? 0 : 100 + 400 * random())
  }

  function refused(
    faults: { pointer: string; message: string }[],
    message: string,
    sent: (readonly [string, unknown])[],
  ): void {
    failures = 0
    const found = new Map(state.faults)
    for (const [pointer, value] of sent) {
      const fault = faults.find((one) => overlap(one.pointer, pointer))
      const isSame = state.unsaved.get(pointer)?.value === value
      if (isSame && (fault || faults.every((one) => !sent.some(([other]) => overlap(one.pointer, other))))) {
        found.set(pointer, fault?.message ?? message)
      }
    }
    become({ faults: found, trouble: undefined })
    if (sendable(state).length > 0) later(0)
  }

  function retry(trouble: 'offline' | 'away', seconds?: number): void {
    const growing = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** failures) * (0.8 + 0.4 * random())
    failures += 1
    become({ trouble })
    later(seconds === undefined ? growing : Math.max(growing, seconds * 1000))
  }

  function receive(draft: D): void {
    received += 1
    const before = state.unsaved
    become(withDraft(state, draft))
    for (const [pointer, own] of before) if (!state.unsaved.has(pointer)) kept.remove(pointer, own.value)
  }

  async function refresh(): Promise<void> {
    const seen = received
    const outcome = await outcomeOf<D>(network.read, currentIn)
    if (isOver || state.isSending || received !== seen) return
    if (outcome.kind !== 'done') {
      if (!state.draft) become({ failure: outcome.error })
      return
    }
    const isFirst = state.draft === undefined
    if (isFirst) become({ unsaved: kept.all() })
    if (isFirst || outcome.draft.version !== state.draft?.version) receive(outcome.draft)
    if (isFirst && sendable(state).length > 0) later(0)
  }

  function wake(): void {
    failures = 0
    become({ trouble: undefined })
    if (sendable(state).length > 0) later(0)
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shown: (pointer) => shownIn(state, pointer),
    edit,
    resolve,
    refresh,
    flush,
    wake,
    receive,
    forget: () => {
      clearTimeout(timer)
      isOver = true
      listeners.clear()
    },
  }
}

function without<V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> {
  const rest = new Map(map)
  rest.delete(key)
  return rest
}
