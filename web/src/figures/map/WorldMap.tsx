import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CityPoints } from './clusters'
import type { EngineOptions, MapEngine } from './engine'
import { listenToGestures } from './gestures'
import { MapControls } from './MapControls'
import { MapMarkers } from './MapMarkers'
import { MapNote } from './MapNote'
import styles from './map.module.css'
import { type Marker, placeOver, visibleMarkers } from './markers'
import type { GeoBox } from './projection'
import { useEngine } from './useEngine'
import { useMapKeys } from './useMapKeys'

export type WorldMapProps = {
  points: CityPoints | undefined
  /** Short name of the map, and one sentence that says in words what is to be seen on it. */
  label: string
  description: string
  selected: readonly string[]
  onSelect: (slugs: readonly string[]) => void
  highlighted: string | undefined
  onHighlight: (slug: string | undefined) => void
  /** The part of the world in the address; without one the map shows all its cities. */
  area: GeoBox | undefined
  onMove: (area: GeoBox) => void
  /** "Show all cities" was pressed: the part of the world in the address no longer holds. */
  onFitAll: () => void
  card: (slugs: readonly string[], close: () => void) => ReactNode
  children?: ReactNode
}

const OPTIONS: EngineOptions = { clustered: true, labels: true, dotRadius: 5 }

export function WorldMap(props: WorldMapProps) {
  const { points, selected, onSelect, highlighted } = props
  const descriptionId = useId()
  const viewport = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const cards = useRef<HTMLDivElement>(null)
  const { canvas, engine } = useEngine(viewport, OPTIONS)
  const markers = useMarkers(engine, points, props.onMove, [layer, cards])

  useEffect(() => (engine && viewport.current ? listenToGestures(viewport.current, engine) : undefined), [engine])
  useShownArea(engine, points, props.area)
  useEffect(() => engine?.mark(highlighted ? [...selected, highlighted] : selected), [engine, selected, highlighted])

  const fitAll = () => {
    engine?.fitCities(points ? points.slugs.map((_, index) => index) : [])
    props.onFitAll()
  }
  const close = () => onSelect([])
  const keys = useMapKeys({ engine, viewport, markers, onFitAll: fitAll, onClose: close })

  const choose = (marker: Marker) => {
    keys.remember(marker)
    if (marker.slugs.length === 1 || !engine?.openCluster(marker.members)) onSelect(marker.slugs)
  }
  const closeByKey = () => {
    close()
    keys.returnFocus()
  }
  const place = useMemo(() => {
    const index = points?.indexOf.get(selected[0] ?? '')
    return index === undefined ? undefined : { x: points?.xs[index], y: points?.ys[index] }
  }, [points, selected])

  return (
    <section className={styles.map} aria-label={props.label}>
      <div
        ref={viewport}
        className={styles.viewport}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop, and arrow keys move it
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={descriptionId}
        onKeyDown={keys.onKeyDown}
        onFocus={(event) => event.target === viewport.current && keys.onFocus()}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the buttons beside it do */}
        <canvas ref={canvas} className={styles.canvas} aria-hidden="true" />
        <div ref={layer} className={styles.layer}>
          <MapMarkers
            markers={markers}
            onChoose={choose}
            onHighlight={props.onHighlight}
            onFocus={keys.onMarkerFocus}
            onBlur={keys.onMarkerBlur}
          />
        </div>
      </div>
      <p id={descriptionId} className={styles.hidden}>
        {props.description} {keys.hint}
      </p>
      {props.children && <div className={styles.tools}>{props.children}</div>}
      <MapControls engine={engine} onFitAll={fitAll} />
      <div ref={cards} className={styles.layer}>
        {place && (
          <div className={styles.card} data-x={place.x} data-y={place.y}>
            {props.card(selected, closeByKey)}
          </div>
        )}
      </div>
      <MapNote className={styles.note} />
    </section>
  )
}

type Layers = readonly { current: HTMLElement | null }[]

/** The buttons over the canvas: renewed when the map rests, moved along with it meanwhile. */
function useMarkers(
  engine: MapEngine | undefined,
  points: CityPoints | undefined,
  onMove: (area: GeoBox) => void,
  layers: Layers,
): Marker[] {
  const [markers, setMarkers] = useState<Marker[]>([])
  const latest = useRef({ onMove, points, layers })
  latest.current = { onMove, points, layers }

  useEffect(() => {
    if (!engine) return
    engine.onFrame = () => {
      for (const layer of latest.current.layers) placeOver(layer.current, engine)
    }
    engine.onSettled = (byHand) => {
      const { points, onMove } = latest.current
      if (points) setMarkers(visibleMarkers(engine, points))
      if (byHand) onMove(engine.geoBox())
    }
  }, [engine])

  // New buttons stand at the corner of the map until they are told where they belong.
  useEffect(() => {
    if (engine) for (const layer of latest.current.layers) placeOver(layer.current, engine)
  })

  return markers
}

/** Follows the address and the results, but leaves a view alone that the person has chosen by moving the map. */
function useShownArea(engine: MapEngine | undefined, points: CityPoints | undefined, area: GeoBox | undefined): void {
  const key = area?.join(',')
  const wanted = useRef(area)
  wanted.current = area

  useEffect(() => {
    if (engine && points) engine.setPoints(points)
  }, [engine, points])

  useEffect(() => {
    if (!engine || !points) return
    if (key === undefined) engine.fitCities(points.slugs.map((_, index) => index))
    else if (wanted.current && engine.geoBox().join(',') !== key) engine.showGeoBox(wanted.current)
  }, [engine, points, key])
}
