/** JSON Pointers (RFC 6901) name the fields of a draft: "/summary/fr". A value is any JSON; nothing is `undefined`. */

/** Whether one of two fields is the other or a part of it. */
export function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}

export function valueAt(content: unknown, pointer: string): unknown {
  return namesIn(pointer).reduce<unknown>(
    (value, name) => (isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined),
    content,
  )
}

/** The merge patch (RFC 7396) that gives each field its value; what has none any more is removed. */
export function patchOf(changes: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const patch: Record<string, unknown> = {}
  for (const [pointer, value] of changes) {
    const names = namesIn(pointer)
    const last = names.pop() ?? ''
    const place = names.reduce<Record<string, unknown>>((at, name) => {
      if (!isObject(at[name])) at[name] = {}
      return at[name] as Record<string, unknown>
    }, patch)
    place[last] = isNothing(value) ? null : value
  }
  return patch
}

/** Whether the service keeps two values as the same: it trims texts, composes letters and knows no empty text. */
export function isLike(one: unknown, other: unknown): boolean {
  return JSON.stringify(asKept(one)) === JSON.stringify(asKept(other))
}

function asKept(value: unknown): unknown {
  if (isNothing(value)) return null
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').normalize('NFC').trim()
  if (Array.isArray(value)) return value.map(asKept)
  if (!isObject(value)) return value
  const kept = Object.entries(value)
    .filter(([, part]) => !isNothing(part))
    .map(([name, part]) => [name, asKept(part)] as const)
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function namesIn(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
}
