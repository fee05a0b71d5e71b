import { area, centre, cut, distance, inset, type Point, type Polygon } from './polygon'
import { hash, pick, type Random, randomFrom } from './random'
import { isWet, river } from './river'
import { layOut, type PlanSize } from './streets'

export type PlanOptions = PlanSize & { rooms: number; lots: boolean }

/** A finished plan: a handful of path texts, whatever the number of houses. */
export type PlanDrawing = {
  tint: number
  blocks: readonly [string, string, string]
  parks: string
  trees: string
  water?: { path: string; width: number; bridges: string }
  rooms: string
}

const TINTS = 5
const EDGE = 24

/** The tint alone, for readers who save data and while a plan is not drawn yet. */
export function tintOf(slug: string): number {
  return 1 + (hash(slug) % TINTS)
}

/**
 * A figure-ground plan for a city: the same slug always gives the same drawing, so that a city without photographs
 * has a face too. It is decoration: tint, streets and the number of marked rooms encode nothing.
 */
export function drawPlan(slug: string, options: PlanOptions): PlanDrawing {
  const random = randomFrom(hash(slug))
  const { solid, parks, turn } = layOut(options, random)
  const water = river(options, random)
  const dry = solid.filter((block) => block.length > 2 && !isWet(block, water))
  const marked = learningRooms(dry, options, random)
  const green = parks.filter((park) => !isWet(park, water))
  return {
    tint: tintOf(slug),
    blocks: houses(
      dry.filter((block) => !marked.has(block)),
      turn,
      options,
      random,
    ),
    parks: green.map(outline).join(''),
    trees: green.map((park) => plantTrees(park, options.block, random)).join(''),
    rooms: [...marked].map((block) => hollow(block, 0.27)).join(''),
    ...(water && { water: { path: water.path, width: Math.round(water.width), bridges: water.bridges } }),
  }
}

const tenth = (value: number) => Math.round(value * 10) / 10

function outline(polygon: Polygon): string {
  return `M${polygon.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`
}

/** A block with an open court: the inner outline runs the other way round. */
function hollow(block: Polygon, share: number, smallest = 0): string {
  const court = inset(block, Math.sqrt(area(block)) * share)
  return outline(block) + (court && area(court) > smallest ? outline([...court].reverse()) : '')
}

function houses(blocks: Polygon[], turn: number, { block, lots }: PlanOptions, random: Random): PlanDrawing['blocks'] {
  const tones: [string, string, string] = ['', '', '']
  for (const piece of blocks) {
    const isSplit = lots && area(piece) > block * 0.8 && random() < 0.7
    const parts = isSplit ? cut(piece, turn + random() * 0.1, 0.35 + random() * 0.3, 1) : [piece]
    for (const part of parts) {
      const hasCourt = area(part) > block * 0.62 && random() < 0.42
      tones[Math.floor(random() * 3)] += hasCourt ? hollow(part, 0.3, 14) : outline(part)
    }
  }
  return tones
}

/** Learning rooms: well-spread blocks, away from the edge and the water. */
function learningRooms(dry: Polygon[], options: PlanOptions, random: Random): Set<Polygon> {
  const { width, height, block, rooms } = options
  const isInside = ([x, y]: Point) => x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE
  const candidates = dry.filter((piece) => isInside(centre(piece)) && area(piece) > block * 0.4)
  const marked = new Set<Polygon>()
  for (let i = 0; i < rooms && candidates.length > 0; i++) {
    let best: Polygon | undefined
    let farthest = -1
    for (let tries = 0; tries < 12; tries++) {
      const piece = pick(random, candidates)
      const nearest = Math.min(...[...marked].map((other) => distance(centre(piece), centre(other))), Number.MAX_VALUE)
      if (nearest > farthest && !marked.has(piece)) {
        farthest = nearest
        best = piece
      }
    }
    if (best) marked.add(best)
  }
  return marked
}

/** All trees as one path: dots are cheaper than elements. */
function plantTrees(park: Polygon, block: number, random: Random): string {
  const [cx, cy] = centre(park)
  const count = Math.min(14, Math.round(area(park) / (block * 0.28)))
  return Array.from({ length: count }, () => {
    const [x, y] = pick(random, park)
    const share = random() * 0.8
    const radius = tenth(1.8 + random() * 2)
    return `M${tenth(cx + (x - cx) * share - radius)} ${tenth(cy + (y - cy) * share)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`
  }).join('')
}
