/** What somebody typed and the service has not confirmed yet. */
export type Unsaved = {
  value: unknown
  /** What stood in the field at the service when the typing began: told apart from it, a change by somebody else shows. */
  base: unknown
  /** What was sent for the field without an answer: if it arrived all the same, it is no change by somebody else. */
  sent?: unknown[]
}

/** The copy of unsaved fields on this device. */
export type Kept = {
  all: () => Map<string, Unsaved>
  /** Whether the device took it. */
  put: (pointer: string, unsaved: Unsaved) => boolean
  /** Forgets a field, unless another tab has kept a newer text for it. */
  remove: (pointer: string, value: unknown) => void
}

const PREFIX = 'learning-cities.unsaved'

/**
 * Keeps each field by itself, under the person and the city: two tabs do not overwrite each other's fields, and nobody
 * else on this device is shown them. Written at once and not in the background, as a tab may be closed at any keystroke.
 */
export function keptOnDevice(person: string, city: string, storage: Storage = localStorage): Kept {
  const keyOf = (pointer: string) => `${PREFIX} ${person} ${city} ${pointer}`
  const read = (key: string): Unsaved | undefined => {
    try {
      const kept = JSON.parse(storage.getItem(key) ?? 'null') as Unsaved | null
      return kept !== null && typeof kept === 'object' && 'value' in kept ? kept : undefined
    } catch {
      return undefined
    }
  }
  return {
    all: () => {
      const start = keyOf('')
      const found = new Map<string, Unsaved>()
      for (const key of keysOf(storage)) {
        const unsaved = key.startsWith(start) ? read(key) : undefined
        if (unsaved) found.set(key.slice(start.length), unsaved)
      }
      return found
    },
    put: (pointer, unsaved) => {
      try {
        // JSON has no `undefined`: a field that was emptied must be told from one that was never kept.
        storage.setItem(keyOf(pointer), JSON.stringify({ ...unsaved, value: unsaved.value ?? null }))
        return true
      } catch {
        return false
      }
    },
    remove: (pointer, value) => {
      const key = keyOf(pointer)
      const kept = read(key)
      if (kept && JSON.stringify(kept.value) === JSON.stringify(value ?? null)) storage.removeItem(key)
    },
  }
}

function keysOf(storage: Storage): string[] {
  try {
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  } catch {
    return []
  }
}
