import { centre, distance, type Point, type Polygon } from './polygon'
import type { Random } from './random'
import type { PlanSize } from './streets'

export type River = { course: Point[]; width: number; path: string; bridges: string }

const BENDS = 10
const BRIDGES = [3, 5, 8]
const whole = (values: readonly number[]) => values.map(Math.round).join(' ')

/** Most cities lie on water: a slow curve from one side to another. */
export function river({ width, height }: PlanSize, random: Random): River | undefined {
  if (random() >= 0.72) return undefined
  const scale = Math.min(1, Math.max(0.45, width / 600))
  const breadth = (20 + random() * 30) * scale
  const isUpright = random() < 0.4
  const start = 0.18 + random() * 0.64
  const end = 0.18 + random() * 0.64
  const bend = (random() - 0.5) * 0.5
  const course = Array.from({ length: BENDS + 1 }, (_, i): Point => {
    const share = i / BENDS
    const aside = start + (end - start) * share + Math.sin(share * Math.PI) * bend
    return isUpright ? [aside * width, share * (height + 80) - 40] : [share * (width + 80) - 40, aside * height]
  })
  return { course, width: breadth, path: smooth(course), bridges: bridges(course, breadth) }
}

function smooth(course: readonly Point[]): string {
  const at = (index: number) => course[Math.min(course.length - 1, Math.max(0, index))] as Point
  let path = `M${whole(at(0))}`
  for (let i = 1; i < course.length; i++) {
    const [before, from, to, after] = [at(i - 2), at(i - 1), at(i), at(i + 1)]
    path += `C${whole([
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      ...to,
    ])}`
  }
  return path
}

function bridges(course: readonly Point[], breadth: number): string {
  return BRIDGES.map((i) => {
    const [from, middle, to] = [course[i - 1], course[i], course[i + 1]] as [Point, Point, Point]
    const length = distance(from, to)
    const reach = breadth / 2 + 9
    const nx = (-(to[1] - from[1]) / length) * reach
    const ny = ((to[0] - from[0]) / length) * reach
    return `M${whole([middle[0] - nx, middle[1] - ny])}L${whole([middle[0] + nx, middle[1] + ny])}`
  }).join('')
}

export function isWet(block: Polygon, water: River | undefined): boolean {
  if (!water) return false
  const middle = centre(block)
  const near = water.width / 2 + 2
  return water.course.some((from, i) => {
    const to = water.course[i + 1]
    return to !== undefined && distanceToStretch(middle, from, to) < near
  })
}

function distanceToStretch(point: Point, from: Point, to: Point): number {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const along = ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / (dx * dx + dy * dy)
  const share = Math.min(1, Math.max(0, along))
  return distance(point, [from[0] + dx * share, from[1] + dy * share])
}
