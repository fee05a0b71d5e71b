// Draws the land of Natural Earth once, at development time, in the projection of our maps, so that a browser
// receives ready outlines and needs no geometry code. Only the `land` object is read: it has no borders in it.
// Run `npm run map:land` after changing the projection or the data package.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoStream } from 'd3-geo'
import { feature } from 'topojson-client'

const require = createRequire(import.meta.url)
const WORLD_WIDTH = 1000
const RAW_HALF_WIDTH = 2.7066299836960748
const RAW_TOP = 1.31
const CENTRAL_MERIDIAN = 11
const ANTARCTICA_BELOW = -60

const rawScale = WORLD_WIDTH / (2 * RAW_HALF_WIDTH)
const projection = geoEqualEarth()
  .rotate([-CENTRAL_MERIDIAN, 0])
  .scale(rawScale)
  .translate([WORLD_WIDTH / 2, RAW_TOP * rawScale])
  .precision(0.05)

function polygonsOf(detail) {
  const topology = JSON.parse(readFileSync(require.resolve(`world-atlas/land-${detail}.json`), 'utf8'))
  const { features } = feature(topology, topology.objects.land)
  return features
    .flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
    .filter(([outline]) => Math.max(...outline.map(([, latitude]) => latitude)) > ANTARCTICA_BELOW)
}

function projectedRings(coordinates) {
  const rings = []
  let ring = null
  const sink = {
    point: (x, y) => ring?.push([x, y]),
    lineStart: () => {
      ring = []
    },
    lineEnd: () => {
      rings.push(ring)
      ring = null
    },
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {},
  }
  geoStream({ type: 'Polygon', coordinates }, projection.stream(sink))
  return rings
}

/** Whole steps of a grid, written as relative moves: a third of the size of absolute decimals. */
function quantize(ring, steps) {
  const points = []
  for (const [x, y] of ring) {
    const point = [Math.round(x * steps), Math.round(y * steps)]
    const last = points.at(-1)
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  return points
}

function pathOf(points) {
  const [[startX, startY], ...rest] = points
  let [x, y] = [startX, startY]
  const moves = rest.map(([nextX, nextY]) => {
    const move = `${nextX - x}${nextY < y ? '' : ' '}${nextY - y}`
    ;[x, y] = [nextX, nextY]
    return move
  })
  return `M${startX} ${startY}l${moves.join(' ').replaceAll(' -', '-')}z`
}

function shape(coordinates, steps) {
  const rings = projectedRings(coordinates)
    .map((ring) => quantize(ring, steps))
    .filter((points) => points.length > 3)
  if (rings.length === 0) return []
  const xs = rings.flat().map(([x]) => x)
  const ys = rings.flat().map(([, y]) => y)
  return [
    {
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
      path: rings.map(pathOf).join(''),
    },
  ]
}

function write(detail, steps) {
  const shapes = polygonsOf(detail).flatMap((coordinates) => shape(coordinates, steps))
  const boxes = shapes.map(({ box }) => box.join(' ')).join(',')
  const paths = shapes.map(({ path }) => path).join(',')
  const target = new URL(`../src/figures/map/land/land-${detail}.json`, import.meta.url)
  writeFileSync(target, `${JSON.stringify({ steps, boxes, paths }, null, 2)}\n`)
  console.info(`land-${detail}.json: ${shapes.length} shapes`)
}

write('110m', 8)
write('50m', 32)
