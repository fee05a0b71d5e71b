import { area, centre, clip, cut, distance, type Point, type Polygon } from './polygon'
import { pick, type Random } from './random'

export type PlanSize = { width: number; height: number; block: number }
export type Blocks = { solid: Polygon[]; parks: Polygon[]; turn: number }

const MARGIN = 40
const DEEPEST = 14
const PATTERNS = ['grid', 'organic', 'radial', 'grid', 'organic'] as const

/** Streets divide the ground into blocks, in one of three patterns. */
export function layOut(size: PlanSize, random: Random): Blocks {
  const pattern = pick(random, PATTERNS)
  const blocks: Blocks = { solid: [], parks: [], turn: (random() - 0.5) * 0.9 }
  if (pattern === 'grid')
    divide(blocks, frameOf(size), { angle: blocks.turn, level: 0, jitter: 0.05 }, size.block, random)
  if (pattern === 'organic') quarters(blocks, size, random)
  if (pattern === 'radial') rings(blocks, size, random)
  return blocks
}

function frameOf({ width, height }: PlanSize): Polygon {
  return [
    [-MARGIN, -MARGIN],
    [width + MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
    [-MARGIN, height + MARGIN],
  ]
}

type Cut = { angle: number; level: number; jitter: number }

/** Halves a piece again and again; streets narrow with every step. */
function divide(blocks: Blocks, piece: Polygon, at: Cut, block: number, random: Random): void {
  const size = area(piece)
  if (size < block * (0.55 + random() * 1.3) || at.level > DEEPEST) {
    blocks.solid.push(piece)
    return
  }
  if (at.level > 2 && size < block * 9 && size > block * 2.4 && random() < 0.045) {
    blocks.parks.push(piece)
    return
  }
  const street = Math.max(2.6, 13 * 0.68 ** at.level)
  const angle = at.angle + (random() - 0.5) * at.jitter
  for (const half of cut(piece, angle, 0.5 + (random() - 0.5) * 0.28, street)) {
    divide(blocks, half, { angle, level: at.level + 1, jitter: at.jitter }, block, random)
  }
}

/** Old quarters: cells around well-spread sites, each with its own direction. */
function quarters(blocks: Blocks, size: PlanSize, random: Random): void {
  const sites = spreadSites(size, random)
  for (const site of sites) {
    const cell = cellAround(site, sites, frameOf(size))
    if (cell.length > 2)
      divide(blocks, cell, { angle: random() * Math.PI, level: 2.4, jitter: 0.22 }, size.block, random)
  }
}

function spreadSites({ width, height, block }: PlanSize, random: Random): Point[] {
  const wanted = Math.max(7, Math.round((width * height) / (block * 26)))
  const sites: Point[] = []
  while (sites.length < wanted) {
    let best: Point = [0, 0]
    let farthest = -1
    for (let tries = 0; tries < 8; tries++) {
      const site: Point = [random() * (width + 2 * MARGIN) - MARGIN, random() * (height + 2 * MARGIN) - MARGIN]
      const nearest = Math.min(...sites.map((other) => distance(site, other)), Number.MAX_VALUE)
      if (nearest > farthest) {
        farthest = nearest
        best = site
      }
    }
    sites.push(best)
  }
  return sites
}

function cellAround(site: Point, sites: readonly Point[], frame: Polygon): Polygon {
  let cell = frame
  for (const other of sites) {
    if (other === site || cell.length < 3) continue
    const length = distance(site, other)
    const nx = (other[0] - site[0]) / length
    const ny = (other[1] - site[1]) / length
    cell = clip(cell, nx, ny, (nx * (site[0] + other[0]) + ny * (site[1] + other[1])) / 2 - 4.4)
  }
  return cell
}

/** Rings and spokes around a round green. */
function rings(blocks: Blocks, { width, height, block }: PlanSize, random: Random): void {
  const middle: Point = [width * (0.36 + random() * 0.34), height * (0.36 + random() * 0.3)]
  const step = Math.sqrt(block) * 1.25
  const reach = Math.hypot(width, height)
  blocks.parks.push(circle(middle, step * 0.62))
  let spokes = 8
  let inner = step * 0.95
  for (let ring = 0; inner < reach; ring++) {
    const outer = inner + step * (0.85 + random() * 0.4)
    while ((2 * Math.PI * inner) / spokes > step * 2.3) spokes *= 2
    const avenue = ring % 4 === 3 ? 12 : 3.4
    for (let spoke = 0; spoke < spokes; spoke++) {
      const block = ringBlock(middle, { inner, outer: outer - avenue, spoke, spokes, turn: blocks.turn })
      const [x, y] = centre(block)
      if (x < -30 || y < -30 || x > width + 30 || y > height + 30) continue
      if (random() < 0.025) blocks.parks.push(block)
      else if (random() < 0.5) {
        const angle = Math.atan2(y - middle[1], x - middle[0])
        blocks.solid.push(...cut(block, angle, 0.4 + random() * 0.2, 2.6))
      } else blocks.solid.push(block)
    }
    inner = outer
  }
}

function circle([cx, cy]: Point, radius: number): Polygon {
  return Array.from({ length: 20 }, (_, i) => [
    cx + Math.cos((i * Math.PI) / 10) * radius,
    cy + Math.sin((i * Math.PI) / 10) * radius,
  ])
}

type Segment = { inner: number; outer: number; spoke: number; spokes: number; turn: number }

function ringBlock([cx, cy]: Point, { inner, outer, spoke, spokes, turn }: Segment): Polygon {
  const isAvenue = (index: number) => index % Math.max(1, spokes / 8) === 0
  const before = isAvenue(spoke) ? 5 : 1.6
  const after = isAvenue(spoke + 1) ? 5 : 1.6
  const from = turn + (spoke * 2 * Math.PI) / spokes
  const to = turn + ((spoke + 1) * 2 * Math.PI) / spokes
  const at = (angle: number, radius: number, aside: number): Point => [
    cx + Math.cos(angle) * radius - Math.sin(angle) * aside,
    cy + Math.sin(angle) * radius + Math.cos(angle) * aside,
  ]
  return [
    at(from, inner, before),
    at(from, outer, before),
    at((from + to) / 2, outer * 1.004, 0),
    at(to, outer, -after),
    at(to, inner, -after),
  ]
}
