import type { Point } from './projection'

export type Direction = 'left' | 'right' | 'up' | 'down'
export type Target = { id: number; at: Point }

const AXIS: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }

const distance = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)

export function nearestFirst<T extends Target>(targets: readonly T[], from: Point): T[] {
  return [...targets].sort((a, b) => distance(a.at, from) - distance(b.at, from))
}

/** The closest target within 60 degrees of the pressed direction; straying sideways counts double. */
export function nextInDirection<T extends Target>(
  targets: readonly T[],
  current: T,
  direction: Direction,
): T | undefined {
  const [ux, uy] = AXIS[direction]
  let best: { target: T; cost: number } | undefined
  for (const target of targets) {
    if (target.id === current.id) continue
    const dx = target.at[0] - current.at[0]
    const dy = target.at[1] - current.at[1]
    const ahead = dx * ux + dy * uy
    const aside = Math.abs(dx * uy) + Math.abs(dy * ux)
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue
    const cost = ahead + 2 * aside
    if (!best || cost < best.cost) best = { target, cost }
  }
  return best?.target
}
