import type { Unsaved } from './kept'
import { isLike, valueAt } from './pointers'

/** Anything that has content in fields and a version. */
export type Draft = { content: unknown; version: string }

/** Why nothing is saved at the moment, although there is something to save. */
export type Trouble = 'offline' | 'away' | 'signed-out' | 'forbidden'

/** `idle`: nothing was typed yet. `held`: what is left waits for the person: a fault to mend or a conflict to solve. */
export type Status = Trouble | 'idle' | 'saving' | 'saved' | 'held'

export type State<D extends Draft> = {
  draft: D | undefined
  unsaved: ReadonlyMap<string, Unsaved>
  /** Fields that the service refused, with what it said. */
  faults: ReadonlyMap<string, string>
  /** Fields that somebody else changed since they were read here. */
  conflicts: ReadonlySet<string>
  trouble: Trouble | undefined
  /** When the service last confirmed something, by the clock of this device. */
  savedAt: number | undefined
  /** Whether this device could keep what is unsaved. */
  isKept: boolean
  isSending: boolean
  /** What was typed and what the service made of it: it trims texts, and nobody's space may vanish while they type. */
  echoes: ReadonlyMap<string, { typed: unknown; stored: unknown }>
  /** Why the draft could not be read at all. */
  failure: unknown
}

export function beginning<D extends Draft>(): State<D> {
  return {
    draft: undefined,
    unsaved: new Map(),
    faults: new Map(),
    conflicts: new Set(),
    trouble: undefined,
    savedAt: undefined,
    isKept: true,
    isSending: false,
    echoes: new Map(),
    failure: undefined,
  }
}

/** What stands in a field for the person: their own text first. */
export function shownIn<D extends Draft>({ unsaved, echoes, draft }: State<D>, pointer: string): unknown {
  const own = unsaved.get(pointer)
  if (own) return own.value ?? undefined
  const stored = valueAt(draft?.content, pointer)
  const echo = echoes.get(pointer)
  return echo && isLike(echo.stored, stored) ? echo.typed : stored
}

/** Unsaved fields that nothing holds back. */
export function sendable<D extends Draft>({ unsaved, faults, conflicts }: State<D>): [string, Unsaved][] {
  return [...unsaved].filter(([pointer]) => !faults.has(pointer) && !conflicts.has(pointer))
}

export function statusOf<D extends Draft>(state: State<D>): Status {
  if (state.trouble) return state.trouble
  if (state.isSending || sendable(state).length > 0) return 'saving'
  if (state.unsaved.size > 0) return 'held'
  return state.savedAt === undefined ? 'idle' : 'saved'
}

/**
 * The state with a newer draft from the service. Own unsaved fields stay; one that somebody else changed meanwhile is a
 * conflict, unless they wrote the same, or it was this device whose answer got lost.
 */
export function withDraft<D extends Draft>(state: State<D>, draft: D): State<D> {
  const unsaved = new Map<string, Unsaved>()
  const conflicts = new Set<string>()
  for (const [pointer, own] of state.unsaved) {
    const theirs = valueAt(draft.content, pointer)
    if (isLike(theirs, own.value)) continue
    const isOurs = [own.base, ...(own.sent ?? [])].some((before) => isLike(theirs, before))
    if (isOurs) unsaved.set(pointer, { value: own.value, base: theirs })
    else {
      unsaved.set(pointer, own)
      conflicts.add(pointer)
    }
  }
  const faults = new Map([...state.faults].filter(([pointer]) => unsaved.has(pointer)))
  return { ...state, draft, unsaved, conflicts, faults, failure: undefined }
}
