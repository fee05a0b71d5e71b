import {
  type CityPoints,
  type Cluster,
  type Clustering,
  clusterCities,
  isInside,
  NO_CITIES,
  positionOf,
  singleCities,
} from './clusters'
import { draw, type Palette, readPalette } from './draw'
import { fly } from './flight'
import { type Land, loadCoarseLand, loadFineLand, wantsFineLand } from './land'
import { type Box, boxAround, type GeoBox, geoBoxOf, type Point, worldBoxOf } from './projection'
import { constrain, fitBox, fitWorld, pan, type Size, type View, visibleBox, wholeWorldScale, zoom } from './view'

const CLUSTER_DISTANCE = 28
const FIT_MARGIN = 48
const SETTLE_MILLISECONDS = 160
const MOST_REGROUPED_IN_MOTION = 2000
const NO_CLUSTERS: Clustering = { clusters: [], clusterOf: new Int32Array() }

export type EngineOptions = { clustered: boolean; labels: boolean; dotRadius: number }

/**
 * Land, dots and names are painted on one canvas: ten thousand elements in the page would make every move of the map
 * a layout of all of them, a canvas is one. What must be reached by keyboard, screen reader or finger is laid over it
 * as real buttons, only for what is visible, and only renewed when the map has come to rest.
 */
export class MapEngine {
  view: View = { scale: 1, x: 0, y: 0 }
  size: Size = { width: 0, height: 0 }
  clustering: Clustering = NO_CLUSTERS
  onFrame: () => void = () => {}
  onSettled: (byHand: boolean) => void = () => {}

  private points: CityPoints | undefined
  private marked = new Set<string>()
  private land: Land | undefined
  private palette: Palette | undefined
  private readonly byRung = new Map<number, Clustering>()
  private frame = 0
  private stopFlight: () => void = () => {}
  private settling: ReturnType<typeof setTimeout> | undefined
  private movedByHand = false
  private destination: View | undefined

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly options: EngineOptions,
  ) {
    loadCoarseLand().then((land) => {
      this.land ??= land
      this.schedule()
    })
  }

  get zoomLevel(): number {
    return this.size.width === 0 ? 1 : this.view.scale / wholeWorldScale(this.size)
  }

  resize(size: Size): void {
    const isFirst = this.size.width === 0
    const before = this.size
    this.size = size
    this.palette = undefined
    if (isFirst) this.view = fitWorld(size)
    else {
      const x = this.view.x + (size.width - before.width) / 2
      const y = this.view.y + (size.height - before.height) / 2
      this.view = constrain({ scale: Math.max(this.view.scale, wholeWorldScale(size)), x, y }, size)
    }
    this.byRung.clear()
    this.changed(false)
  }

  setPoints(points: CityPoints): void {
    this.points = points
    this.byRung.clear()
    this.changed(false)
  }

  mark(slugs: Iterable<string>): void {
    this.marked = new Set(slugs)
    this.schedule()
  }

  forgetColours(): void {
    this.palette = undefined
    this.schedule()
  }

  panBy(dx: number, dy: number): void {
    this.moveTo(pan(this.view, dx, dy, this.size))
  }

  zoomBy(factor: number, anchor: Point = [this.size.width / 2, this.size.height / 2]): void {
    this.moveTo(zoom(this.view, factor, anchor, this.size))
  }

  /** A step of the buttons and keys, shown as a movement. Quick steps add up: the next begins where the last will end. */
  zoomStep(factor: number): void {
    const from = this.destination ?? this.view
    this.flyTo(zoom(from, factor, [this.size.width / 2, this.size.height / 2], this.size), true)
  }

  fitWorld(byHand = false): void {
    this.flyTo(fitWorld(this.size), byHand)
  }

  fitCities(indices: readonly number[], byHand = false): void {
    const points = this.points
    if (!points || indices.length === 0) {
      this.fitWorld(byHand)
      return
    }
    const box = boxAround(indices.map((index) => positionOf(points, index)))
    this.flyTo(fitBox(box, this.size, FIT_MARGIN), byHand)
  }

  /** Opens a cluster as far as needed to see its cities apart; false when no zoom can do that. */
  openCluster(members: readonly number[]): boolean {
    const points = this.points
    if (!points) return false
    const box = boxAround(members.map((index) => positionOf(points, index)))
    const target = fitBox(box, this.size, FIT_MARGIN, Number.POSITIVE_INFINITY)
    if (target.scale <= this.view.scale * 1.05) return false
    this.flyTo(target, true)
    return true
  }

  showGeoBox(box: GeoBox): void {
    this.flyTo(fitBox(worldBoxOf(box), this.size, 0, Number.POSITIVE_INFINITY), false)
  }

  geoBox(): GeoBox {
    return geoBoxOf(this.visibleBox())
  }

  visibleBox(): Box {
    return visibleBox(this.view, this.size)
  }

  visibleClusters(): Cluster[] {
    const box = this.visibleBox()
    return this.clustering.clusters.filter((cluster) => isInside(cluster, box))
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.stopFlight()
    clearTimeout(this.settling)
  }

  private flyTo(target: View, byHand: boolean): void {
    this.stopFlight()
    this.destination = target
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || this.size.width === 0) {
      this.view = target
      this.changed(byHand)
      return
    }
    this.stopFlight = fly(this.view, target, (view) => {
      this.view = view
      this.changed(byHand)
    })
  }

  private moveTo(view: View): void {
    this.stopFlight()
    this.destination = undefined
    this.view = view
    this.changed(true)
  }

  private changed(byHand: boolean): void {
    this.movedByHand ||= byHand
    this.recluster(true)
    this.schedule()
    clearTimeout(this.settling)
    this.settling = setTimeout(() => this.settle(), SETTLE_MILLISECONDS)
  }

  private settle(): void {
    const byHand = this.movedByHand
    this.movedByHand = false
    this.destination = undefined
    this.recluster(false)
    this.schedule()
    if (wantsFineLand(this.zoomLevel))
      loadFineLand().then((land) => {
        this.land = land
        this.schedule()
      })
    this.onSettled(byHand)
  }

  /** Clusters change in steps of a quarter of a doubling, and are kept, so that panning never regroups cities. */
  private recluster(isMoving: boolean): void {
    if (!this.points || this.size.width === 0) return
    const rung = Math.floor(Math.log2(this.view.scale) * 4)
    const known = this.byRung.get(rung)
    // So many cities are regrouped only when the map rests: a frame must not wait for it.
    if (!known && isMoving && this.byRung.size > 0 && this.points.slugs.length > MOST_REGROUPED_IN_MOTION) return
    this.clustering =
      known ??
      (this.options.clustered
        ? clusterCities(this.points, CLUSTER_DISTANCE / 2 ** (rung / 4))
        : singleCities(this.points))
    this.byRung.set(rung, this.clustering)
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.paint())
  }

  private paint(): void {
    const context = this.canvas.getContext('2d')
    if (!context || this.size.width === 0) return
    const density = Math.min(window.devicePixelRatio || 1, 2)
    const [width, height] = [Math.round(this.size.width * density), Math.round(this.size.height * density)]
    if (this.canvas.width !== width) this.canvas.width = width
    if (this.canvas.height !== height) this.canvas.height = height
    this.palette ??= readPalette(this.canvas)
    draw(context, this.scene(), this.palette, density)
    this.onFrame()
  }

  private scene() {
    const points = this.points ?? NO_CITIES
    const marked = new Set<number>()
    for (const slug of this.marked) {
      const cluster = this.clustering.clusterOf[points.indexOf.get(slug) ?? -1]
      if (cluster !== undefined) marked.add(cluster)
    }
    return {
      land: this.land,
      points,
      clusters: this.clustering.clusters,
      marked,
      view: this.view,
      size: this.size,
      visible: this.visibleBox(),
      dotRadius: this.options.dotRadius,
      labels: this.options.labels,
    }
  }
}
