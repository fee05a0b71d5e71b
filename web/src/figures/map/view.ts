import { type Box, type Point, WORLD, WORLD_HEIGHT, WORLD_WIDTH } from './projection'

/** What part of the flat world is on screen: screen = world × scale + shift. */
export type View = { scale: number; x: number; y: number }
export type Size = { width: number; height: number }

/** Deep enough to tell apart two districts of one city. */
const MAX_ZOOM = 480

export const toScreen = (view: View, [x, y]: Point): Point => [x * view.scale + view.x, y * view.scale + view.y]
export const toWorld = (view: View, [x, y]: Point): Point => [(x - view.x) / view.scale, (y - view.y) / view.scale]

export function wholeWorldScale(size: Size): number {
  return Math.min(size.width / WORLD_WIDTH, size.height / WORLD_HEIGHT)
}

/** Shows a box with a margin in pixels, but never closer than a neighbourhood of cities makes sense. */
export function fitBox(box: Box, size: Size, margin: number, closest = 24): View {
  const [minX, minY, maxX, maxY] = box
  const inner = {
    width: Math.max(1, size.width - 2 * margin),
    height: Math.max(1, size.height - 2 * margin),
  }
  const wanted = Math.min(inner.width / Math.max(maxX - minX, 0.001), inner.height / Math.max(maxY - minY, 0.001))
  const scale = clampScale(Math.min(wanted, wholeWorldScale(size) * closest), size)
  return constrain(
    {
      scale,
      x: size.width / 2 - ((minX + maxX) / 2) * scale,
      y: size.height / 2 - ((minY + maxY) / 2) * scale,
    },
    size,
  )
}

export const fitWorld = (size: Size): View => fitBox(WORLD, size, 0)

function clampScale(scale: number, size: Size): number {
  const smallest = wholeWorldScale(size)
  return Math.min(smallest * MAX_ZOOM, Math.max(smallest, scale))
}

/** The world may not be lost from sight: where it is larger than the screen it fills it, else it stays centred. */
export function constrain(view: View, size: Size): View {
  const along = (shift: number, world: number, screen: number) => {
    const length = world * view.scale
    if (length <= screen) return (screen - length) / 2
    const slack = Math.min(screen * 0.25, 160)
    return Math.min(slack, Math.max(screen - length - slack, shift))
  }
  return {
    scale: view.scale,
    x: along(view.x, WORLD_WIDTH, size.width),
    y: along(view.y, WORLD_HEIGHT, size.height),
  }
}

export function pan(view: View, dx: number, dy: number, size: Size): View {
  return constrain({ scale: view.scale, x: view.x + dx, y: view.y + dy }, size)
}

/** Zooms so that the world under the anchor stays under the anchor. */
export function zoom(view: View, factor: number, [ax, ay]: Point, size: Size): View {
  const scale = clampScale(view.scale * factor, size)
  const ratio = scale / view.scale
  return constrain({ scale, x: ax - (ax - view.x) * ratio, y: ay - (ay - view.y) * ratio }, size)
}

export function visibleBox(view: View, size: Size): Box {
  const [minX, minY] = toWorld(view, [0, 0])
  const [maxX, maxY] = toWorld(view, [size.width, size.height])
  return [minX, minY, maxX, maxY]
}

/** Scale changes look even when they are multiplied, shifts when they follow the scale around one fixed point. */
export function between(from: View, to: View, share: number): View {
  const scale = from.scale * (to.scale / from.scale) ** share
  if (Math.abs(to.scale - from.scale) < 1e-9)
    return { scale, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
  const progress = (scale - from.scale) / (to.scale - from.scale)
  return { scale, x: from.x + (to.x - from.x) * progress, y: from.y + (to.y - from.y) * progress }
}
