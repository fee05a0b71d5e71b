import type { CityPoints, Cluster } from './clusters'
import type { Land } from './land'
import { type Box, WORLD_WIDTH } from './projection'
import type { Size, View } from './view'

export type Palette = Record<'land' | 'water' | 'dot' | 'onDot' | 'fresh' | 'halo' | 'ink' | 'font', string>

/** Canvas knows no custom properties, so the colours of the theme are read where the map stands. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim() || style.color
  return {
    land: colour('--map-land'),
    water: colour('--sunken'),
    dot: colour('--brand'),
    onDot: colour('--on-brand'),
    fresh: colour('--accent'),
    halo: colour('--accent'),
    ink: colour('--ink'),
    font: style.fontFamily,
  }
}

export type Scene = {
  land: Land | undefined
  points: CityPoints
  clusters: Cluster[]
  /** Clusters to show as selected, focused or pointed at. */
  marked: ReadonlySet<number>
  view: View
  size: Size
  visible: Box
  dotRadius: number
  labels: boolean
}

export function clusterRadius(count: number): number {
  return Math.min(18, 10.5 + Math.log2(count) * 1.2)
}

export function draw(context: CanvasRenderingContext2D, scene: Scene, palette: Palette, density: number): void {
  const { size } = scene
  context.setTransform(density, 0, 0, density, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  drawLand(context, scene, palette, density)
  context.setTransform(density, 0, 0, density, 0, 0)
  drawMarkers(context, scene, palette)
  if (scene.labels) drawLabels(context, scene, palette)
}

function drawLand(
  context: CanvasRenderingContext2D,
  { land, view, visible }: Scene,
  palette: Palette,
  density: number,
) {
  if (!land) return
  const scale = (view.scale / land.steps) * density
  context.setTransform(scale, 0, 0, scale, view.x * density, view.y * density)
  context.fillStyle = palette.land
  for (const { box, path } of land.shapes) if (overlaps(box, visible)) context.fill(path, 'evenodd')
}

function overlaps(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1]
}

function drawMarkers(context: CanvasRenderingContext2D, scene: Scene, palette: Palette) {
  const order = scene.clusters.map((_, index) => index).filter((index) => isNearView(scene, index))
  const marked = order.filter((index) => scene.marked.has(index))
  const rest = order.filter((index) => !scene.marked.has(index))
  // Fresh dots and, above all, the marked ones lie on top.
  for (const index of [
    ...rest.filter((index) => !isFresh(scene, index)),
    ...rest.filter((index) => isFresh(scene, index)),
    ...marked,
  ])
    drawMarker(context, scene, palette, index)
}

function isFresh({ clusters, points }: Scene, index: number): boolean {
  const members = clusters[index]?.members
  return members?.length === 1 && points.fresh[members[0] ?? 0] === 1
}

function isNearView({ clusters, visible, view }: Scene, index: number): boolean {
  const cluster = clusters[index]
  const margin = 30 / view.scale
  return (
    cluster !== undefined &&
    cluster.x > visible[0] - margin &&
    cluster.x < visible[2] + margin &&
    cluster.y > visible[1] - margin &&
    cluster.y < visible[3] + margin
  )
}

function drawMarker(context: CanvasRenderingContext2D, scene: Scene, palette: Palette, index: number) {
  const cluster = scene.clusters[index]
  if (!cluster) return
  const { view } = scene
  const x = cluster.x * view.scale + view.x
  const y = cluster.y * view.scale + view.y
  const count = cluster.members.length
  const isMarked = scene.marked.has(index)
  const radius = count === 1 ? scene.dotRadius + (isMarked ? 1.5 : 0) : clusterRadius(count)
  if (isMarked) drawHalo(context, palette, x, y, radius + 8)
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fillStyle = isMarked || isFresh(scene, index) ? palette.fresh : palette.dot
  context.fill()
  context.lineWidth = count === 1 ? 1.3 : 2.5
  context.strokeStyle = palette.water
  context.stroke()
  if (count > 1) drawCount(context, palette, String(count), x, y)
}

function drawHalo(context: CanvasRenderingContext2D, palette: Palette, x: number, y: number, radius: number) {
  context.save()
  context.globalAlpha = 0.22
  context.fillStyle = palette.halo
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.fill()
  context.restore()
}

function drawCount(context: CanvasRenderingContext2D, palette: Palette, text: string, x: number, y: number) {
  context.font = `600 13px ${palette.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = palette.onDot
  context.fillText(text, x, y + 0.5)
}

const LABEL_HEIGHT = 17
const GAP = 9
const MOST_LABELS = 90

type Rect = { x: number; y: number; width: number; height: number }

/** Names stand beside their dots where there is room, in the order of the data, so that they do not jump about. */
function drawLabels(context: CanvasRenderingContext2D, scene: Scene, palette: Palette) {
  const { view, clusters, points, size } = scene
  if (view.scale * WORLD_WIDTH < size.width * 1.6) return
  const near = clusters.map((_, index) => index).filter((index) => isNearView(scene, index))
  const taken: Rect[] = near.map((index) => markerRect(scene, index))
  context.font = `600 13px ${palette.font}`
  context.textBaseline = 'middle'
  context.textAlign = 'left'
  context.lineJoin = 'round'
  const singles = near.filter((index) => clusters[index]?.members.length === 1).slice(0, MOST_LABELS)
  for (const index of singles) {
    const name = points.names[clusters[index]?.members[0] ?? 0] ?? ''
    const spot = freeSpot(markerRect(scene, index), context.measureText(name).width, taken)
    if (!spot) continue
    taken.push(spot)
    context.strokeStyle = palette.water
    context.lineWidth = 4
    context.strokeText(name, spot.x, spot.y + LABEL_HEIGHT / 2)
    context.fillStyle = palette.ink
    context.fillText(name, spot.x, spot.y + LABEL_HEIGHT / 2)
  }
}

function markerRect({ clusters, view, dotRadius }: Scene, index: number): Rect {
  const cluster = clusters[index] ?? { x: 0, y: 0, members: [] }
  const count = cluster.members.length
  const radius = count === 1 ? dotRadius : clusterRadius(count)
  const x = cluster.x * view.scale + view.x
  const y = cluster.y * view.scale + view.y
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

function freeSpot(marker: Rect, width: number, taken: readonly Rect[]): Rect | undefined {
  const middleX = marker.x + marker.width / 2
  const middleY = marker.y + marker.height / 2
  const height = LABEL_HEIGHT
  const spots: Rect[] = [
    { x: middleX + GAP, y: middleY - height / 2, width, height },
    { x: middleX - GAP - width, y: middleY - height / 2, width, height },
    { x: middleX - width / 2, y: middleY - GAP - height, width, height },
    { x: middleX - width / 2, y: middleY + GAP, width, height },
  ]
  return spots.find((spot) => !taken.some((other) => collide(spot, other)))
}

function collide(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
