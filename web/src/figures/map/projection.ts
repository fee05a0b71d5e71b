import { geoEqualEarthRaw } from 'd3-geo'

/**
 * Equal Earth: every region keeps its true share of the map. All geometry lives in one flat "world" of 1000 units'
 * width; zooming is then only a scale and a shift, so nothing is projected again while a person moves the map.
 */
export type Point = readonly [x: number, y: number]
export type Box = readonly [minX: number, minY: number, maxX: number, maxY: number]
/** West, south, east, north in degrees; west is greater than east where the box crosses the antimeridian (RFC 7946). */
export type GeoBox = readonly [west: number, south: number, east: number, north: number]

const RAW_HALF_WIDTH = 2.7066299836960748
const RAW_TOP = 1.31
const RAW_BOTTOM = -1.045
/** Eleven degrees east: the cut runs through the Bering Strait and divides no land. */
const CENTRAL_MERIDIAN = 11
const RADIANS = Math.PI / 180

export const WORLD_WIDTH = 1000
const SCALE = WORLD_WIDTH / (2 * RAW_HALF_WIDTH)
export const WORLD_HEIGHT = (RAW_TOP - RAW_BOTTOM) * SCALE
export const WORLD: Box = [0, 0, WORLD_WIDTH, WORLD_HEIGHT]

function wrap(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180
}

export function project(longitude: number, latitude: number): Point {
  const [x, y] = geoEqualEarthRaw(wrap(longitude - CENTRAL_MERIDIAN) * RADIANS, latitude * RADIANS)
  return [WORLD_WIDTH / 2 + x * SCALE, (RAW_TOP - y) * SCALE]
}

type Inverse = (x: number, y: number) => [lambda: number, phi: number]
const invert = geoEqualEarthRaw.invert as Inverse

/** Degrees east of the central meridian, and latitude; beyond the edge of the globe, those of the nearest edge. */
function degreesAt([x, y]: Point): [offset: number, latitude: number] {
  const rawY = Math.min(RAW_TOP, Math.max(RAW_BOTTOM, RAW_TOP - y / SCALE))
  const [lambda, phi] = invert((x - WORLD_WIDTH / 2) / SCALE, rawY)
  return [Math.max(-180, Math.min(180, lambda / RADIANS)), phi / RADIANS]
}

export function unproject(point: Point): Point {
  const [offset, latitude] = degreesAt(point)
  return [wrap(offset + CENTRAL_MERIDIAN), latitude]
}

const STEPS_ALONG_EDGE = 8

function edgePoints([minX, minY, maxX, maxY]: Box): Point[] {
  return Array.from({ length: STEPS_ALONG_EDGE + 1 }, (_, step) => {
    const share = step / STEPS_ALONG_EDGE
    const x = minX + (maxX - minX) * share
    const y = minY + (maxY - minY) * share
    return [
      [x, minY],
      [x, maxY],
      [minX, y],
      [maxX, y],
    ] as Point[]
  }).flat()
}

/** The smallest box of degrees that holds everything inside a box of the flat world. */
export function geoBoxOf(box: Box): GeoBox {
  const corners = edgePoints(box).map(degreesAt)
  const offsets = corners.map(([offset]) => offset)
  const latitudes = corners.map(([, latitude]) => latitude)
  const west = Math.min(...offsets)
  const east = Math.max(...offsets)
  const whole = east - west >= 359
  const round = (value: number) => Math.round(value * 100) / 100
  return [
    whole ? -180 : round(wrap(west + CENTRAL_MERIDIAN)),
    round(Math.min(...latitudes)),
    whole ? 180 : round(wrap(east + CENTRAL_MERIDIAN)),
    round(Math.max(...latitudes)),
  ]
}

/** The box of the flat world to show so that a box of degrees is in view. */
export function worldBoxOf([west, south, east, north]: GeoBox): Box {
  const width = east >= west ? east - west : east - west + 360
  const points = Array.from({ length: STEPS_ALONG_EDGE + 1 }, (_, step) => {
    const share = step / STEPS_ALONG_EDGE
    const longitude = west + width * share
    const latitude = south + (north - south) * share
    return [project(longitude, south), project(longitude, north), project(west, latitude), project(east, latitude)]
  }).flat()
  return boxAround(points)
}

export function boxAround(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
