import type { Box } from './projection'

/** Land outlines as `scripts/prepare-land.mjs` draws them: no borders, in the units of the flat world. */
export type Land = { shapes: { box: Box; path: Path2D }[]; steps: number }
type LandFile = { steps: number; boxes: string; paths: string }

function read({ steps, boxes, paths }: LandFile): Land {
  const outlines = paths.split(',')
  const shapes = boxes.split(',').map((text, index) => {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = text.split(' ').map((value) => Number(value) / steps)
    return { box: [minX, minY, maxX, maxY] as const, path: new Path2D(outlines[index]) }
  })
  return { shapes, steps }
}

let coarse: Promise<Land> | undefined
let fine: Promise<Land> | undefined

/** 11 kB compressed: enough for the world and for a continent. */
export function loadCoarseLand(): Promise<Land> {
  coarse ??= import('./land/land-110m.json').then((file) => read(file.default))
  return coarse
}

/** 108 kB compressed: asked for only once somebody zooms in. */
export function loadFineLand(): Promise<Land> {
  fine ??= import('./land/land-50m.json').then((file) => read(file.default))
  return fine
}

/** Nearer than this the coarse outlines begin to look like cut paper. */
const FINE_FROM_ZOOM = 6

type Connection = { saveData?: boolean }

export function wantsFineLand(zoom: number): boolean {
  const connection = (navigator as Navigator & { connection?: Connection }).connection
  return zoom >= FINE_FROM_ZOOM && connection?.saveData !== true
}
