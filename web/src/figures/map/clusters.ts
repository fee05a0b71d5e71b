import { type Box, type Point, project } from './projection'

/** Cities as columns, ten thousand of them without ten thousand objects. */
export type CityPoints = {
  slugs: string[]
  names: string[]
  countries: string[]
  xs: Float64Array
  ys: Float64Array
  /** Joined with the newest cohort, or otherwise to be shown in madder. */
  fresh: Uint8Array
  indexOf: Map<string, number>
}

export const NO_CITIES: CityPoints = {
  slugs: [],
  names: [],
  countries: [],
  xs: new Float64Array(),
  ys: new Float64Array(),
  fresh: new Uint8Array(),
  indexOf: new Map(),
}

export type Cluster = { x: number; y: number; members: number[] }
export type Clustering = { clusters: Cluster[]; clusterOf: Int32Array }

type Columns = { slugs: string[]; names: string[]; countries: string[]; lats: number[]; lons: number[] }

export function cityPoints(columns: Columns, isFresh: (index: number) => boolean = () => false): CityPoints {
  const count = columns.slugs.length
  const xs = new Float64Array(count)
  const ys = new Float64Array(count)
  const fresh = new Uint8Array(count)
  for (let index = 0; index < count; index++) {
    const [x, y] = project(columns.lons[index] ?? 0, columns.lats[index] ?? 0)
    xs[index] = x
    ys[index] = y
    fresh[index] = isFresh(index) ? 1 : 0
  }
  const indexOf = new Map(columns.slugs.map((slug, index) => [slug, index]))
  const { slugs, names, countries } = columns
  return { slugs, names, countries, xs, ys, fresh, indexOf }
}

export function positionOf(points: CityPoints, index: number): Point {
  return [points.xs[index] ?? 0, points.ys[index] ?? 0]
}

/**
 * Joins cities closer than `radius` (world units). Supercluster measures in Web Mercator, which in Equal Earth would
 * join too much in the south of Africa and too little in the north of Europe; so distances are measured here on the
 * map that is drawn. A cluster sits on one of its own cities: two are then never closer than the radius, and each
 * stays a target of at least 24 px. The grid keeps the work near-linear (10,000 cities: a few milliseconds).
 */
export function clusterCities(points: CityPoints, radius: number): Clustering {
  const count = points.slugs.length
  const clusterOf = new Int32Array(count).fill(-1)
  const clusters: Cluster[] = []
  const grid = new Grid(points, radius)
  for (const seed of grid.densestFirst()) {
    if (clusterOf[seed] !== -1) continue
    const members: number[] = []
    grid.eachNear(seed, (index) => {
      if (clusterOf[index] !== -1) return
      clusterOf[index] = clusters.length
      members.push(index)
    })
    const [x, y] = positionOf(points, seed)
    clusters.push({ x, y, members })
  }
  return { clusters, clusterOf }
}

/** No joining: every city is a dot. */
export function singleCities(points: CityPoints): Clustering {
  const clusters = Array.from(points.xs, (x, index) => ({ x, y: points.ys[index] ?? 0, members: [index] }))
  return { clusters, clusterOf: Int32Array.from(points.xs, (_, index) => index) }
}

class Grid {
  private readonly cells = new Map<number, number[]>()

  constructor(
    private readonly points: CityPoints,
    private readonly radius: number,
  ) {
    points.slugs.forEach((_, index) => {
      const [column, row] = this.cellOf(index)
      const key = keyOf(column, row)
      const cell = this.cells.get(key)
      if (cell) cell.push(index)
      else this.cells.set(key, [index])
    })
  }

  /** Seeds in the middle of a crowd give fewer and steadier clusters; equal crowds keep the order of the data. */
  densestFirst(): number[] {
    const crowds = this.points.slugs.map((_, index) => this.cells.get(keyOf(...this.cellOf(index)))?.length ?? 0)
    return crowds.map((_, index) => index).sort((a, b) => (crowds[b] ?? 0) - (crowds[a] ?? 0) || a - b)
  }

  eachNear(seed: number, visit: (index: number) => void): void {
    const [column, row] = this.cellOf(seed)
    const [x, y] = positionOf(this.points, seed)
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const index of this.cells.get(keyOf(c, r)) ?? []) {
          const dx = (this.points.xs[index] ?? 0) - x
          const dy = (this.points.ys[index] ?? 0) - y
          if (dx * dx + dy * dy < this.radius * this.radius) visit(index)
        }
  }

  private cellOf(index: number): [column: number, row: number] {
    const [x, y] = positionOf(this.points, index)
    return [Math.floor(x / this.radius), Math.floor(y / this.radius)]
  }
}

const ROWS = 2 ** 24
const keyOf = (column: number, row: number) => column * ROWS + row

export function isInside({ x, y }: Cluster, [minX, minY, maxX, maxY]: Box): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}
