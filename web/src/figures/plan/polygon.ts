/** Plane geometry of convex polygons: all that streets and blocks need. */
export type Point = readonly [x: number, y: number]
export type Polygon = readonly Point[]

const SHORTEST_EDGE = 0.5

const at = (polygon: Polygon, index: number): Point => polygon[index % polygon.length] as Point

export function area(polygon: Polygon): number {
  let sum = 0
  for (let i = 0; i < polygon.length; i++) {
    const [x, y] = at(polygon, i)
    const [u, v] = at(polygon, i + 1)
    sum += x * v - u * y
  }
  return Math.abs(sum) / 2
}

export function centre(polygon: Polygon): Point {
  let x = 0
  let y = 0
  for (const [px, py] of polygon) {
    x += px
    y += py
  }
  return [x / polygon.length, y / polygon.length]
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** The part of the polygon on the inner side of the line n·x = d. */
export function clip(polygon: Polygon, nx: number, ny: number, d: number): Point[] {
  const kept: Point[] = []
  for (let i = 0; i < polygon.length; i++) {
    const a = at(polygon, i)
    const b = at(polygon, i + 1)
    const da = nx * a[0] + ny * a[1] - d
    const db = nx * b[0] + ny * b[1] - d
    if (da <= 0) kept.push(a)
    if ((da < 0 && db > 0) || (da > 0 && db < 0)) {
      const share = da / (da - db)
      kept.push([a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])])
    }
  }
  return kept
}

/** The polygon shrunk on all sides, or nothing when no room is left. */
export function inset(polygon: Polygon, by: number): Polygon | undefined {
  let left: Polygon = polygon
  const [cx, cy] = centre(polygon)
  for (let i = 0; i < polygon.length; i++) {
    const a = at(polygon, i)
    const b = at(polygon, i + 1)
    const length = distance(a, b)
    if (length < SHORTEST_EDGE) continue
    let nx = (b[1] - a[1]) / length
    let ny = -(b[0] - a[0]) / length
    if (nx * (cx - a[0]) + ny * (cy - a[1]) > 0) {
      nx = -nx
      ny = -ny
    }
    left = clip(left, nx, ny, nx * a[0] + ny * a[1] - by)
    if (left.length < 3) return undefined
  }
  return left
}

function extent(polygon: Polygon, ux: number, uy: number): [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const [x, y] of polygon) {
    const along = x * ux + y * uy
    low = Math.min(low, along)
    high = Math.max(high, along)
  }
  return [low, high]
}

/** Cuts across the longer side of the box turned by `angle`, and leaves a street between the two halves. */
export function cut(polygon: Polygon, angle: number, share: number, street: number): Polygon[] {
  const ux = Math.cos(angle)
  const uy = Math.sin(angle)
  const [low, high] = extent(polygon, ux, uy)
  const [low2, high2] = extent(polygon, -uy, ux)
  const isAlong = high - low >= high2 - low2
  const [nx, ny, d] = isAlong ? [ux, uy, low + (high - low) * share] : [-uy, ux, low2 + (high2 - low2) * share]
  return [clip(polygon, nx, ny, d - street / 2), clip(polygon, -nx, -ny, -(d + street / 2))].filter(
    (half) => half.length > 2,
  )
}
