import type { CityPoints, Cluster } from './clusters'
import type { MapEngine } from './engine'
import { nearestFirst } from './roving'
import { toScreen } from './view'

/** A dot or a cluster that can be reached: the first of its cities names it for as long as the group holds. */
export type Marker = { key: string; x: number; y: number; members: number[]; slugs: string[]; names: string[] }

/** More would be no help to anybody who steps through them; the list beside the map is complete. */
const MOST_MARKERS = 300

export function visibleMarkers(engine: MapEngine, points: CityPoints): Marker[] {
  const targets = engine
    .visibleClusters()
    .map((cluster, id) => ({ id, at: toScreen(engine.view, [cluster.x, cluster.y]), cluster }))
  return nearestFirst(targets, [engine.size.width / 2, engine.size.height / 2])
    .slice(0, MOST_MARKERS)
    .map(({ cluster }) => markerOf(cluster, points))
}

function markerOf({ x, y, members }: Cluster, points: CityPoints): Marker {
  const slugs = members.map((index) => points.slugs[index] ?? '')
  const names = members.map((index) => points.names[index] ?? '')
  return { key: slugs[0] ?? '', x, y, members, slugs, names }
}

/** Moves everything that lies over the canvas to where the canvas shows it, without asking React. */
export function placeOver(layer: HTMLElement | null, engine: MapEngine): void {
  for (const element of layer?.children ?? []) {
    if (!(element instanceof HTMLElement) || element.dataset.x === undefined) continue
    const [x, y] = toScreen(engine.view, [Number(element.dataset.x), Number(element.dataset.y)])
    element.style.setProperty('--x', `${x}px`)
    element.style.setProperty('--y', `${y}px`)
    element.dataset.half = y > engine.size.height / 2 ? 'lower' : 'upper'
    element.dataset.side = x > engine.size.width - 160 ? 'end' : x < 160 ? 'start' : 'middle'
  }
}
