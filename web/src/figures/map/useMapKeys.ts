import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import type { MapEngine } from './engine'
import type { Marker } from './markers'
import { type Direction, nextInDirection } from './roving'

const PAN_STEP = 80
const ZOOM_STEP = 1.5
const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const PAN: Record<Direction, readonly [number, number]> = {
  left: [PAN_STEP, 0],
  right: [-PAN_STEP, 0],
  up: [0, PAN_STEP],
  down: [0, -PAN_STEP],
}

type MapKeys = {
  engine: MapEngine | undefined
  viewport: RefObject<HTMLDivElement | null>
  markers: readonly Marker[]
  onFitAll: () => void
  onClose: () => void
}

/**
 * One tab stop. On the map itself arrow keys move it; Enter steps onto the city nearest the middle, from there arrow
 * keys go from city to city, and Escape leads back out, one level at a time.
 */
export function useMapKeys({ engine, viewport, markers, onFitAll, onClose }: MapKeys) {
  const { t } = useLingui()
  const current = useRef<Marker | undefined>(undefined)
  const opener = useRef<Marker | undefined>(undefined)

  const focusMarker = (marker: Marker | undefined) => {
    const element = [...(viewport.current?.querySelectorAll<HTMLElement>('[data-city]') ?? [])].find(
      ({ dataset }) => dataset.city === marker?.key,
    )
    element?.focus({ preventScroll: true })
    return element !== undefined
  }

  // A cluster that opened, or a city that left the view, takes its button along: the focus stays with its cities.
  useEffect(() => {
    const lost = current.current
    if (!lost || document.activeElement !== document.body) return
    const heir = markers.find(({ slugs }) => slugs.includes(lost.key))
    if (!focusMarker(heir)) viewport.current?.focus({ preventScroll: true })
  })

  const move = (direction: Direction, panOnly: boolean) => {
    const from = panOnly ? undefined : current.current
    if (!from) return engine?.panBy(...PAN[direction])
    const targets = markers.map((marker, id) => ({ id, at: [marker.x, marker.y] as const, marker }))
    const start = targets.find(({ marker }) => marker.key === from.key)
    const next = start && nextInDirection(targets, start, direction)
    if (next) focusMarker(next.marker)
    else engine?.panBy(...PAN[direction])
  }

  const leave = () => {
    if (current.current) viewport.current?.focus({ preventScroll: true })
    onClose()
  }

  const focusNearest = () => focusMarker(markers[0])
  const actions: Record<string, () => void> = {
    '+': () => engine?.zoomStep(ZOOM_STEP),
    '=': () => engine?.zoomStep(ZOOM_STEP),
    '-': () => engine?.zoomStep(1 / ZOOM_STEP),
    '0': onFitAll,
    Home: focusNearest,
    Escape: leave,
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isOnMap = event.target === viewport.current
    const direction = ARROWS[event.key]
    const action = isOnMap && event.key === 'Enter' ? focusNearest : actions[event.key]
    if (!direction && !action) return
    event.preventDefault()
    if (direction) move(direction, event.shiftKey)
    else action?.()
  }

  return {
    onKeyDown,
    onFocus: () => {
      current.current = undefined
    },
    onMarkerFocus: (marker: Marker) => {
      current.current = marker
    },
    /** A button that is taken away with its city is still the place where somebody stands. */
    onMarkerBlur: (button: HTMLElement) => {
      if (button.isConnected) current.current = undefined
    },
    remember: (marker: Marker) => {
      opener.current = marker
    },
    returnFocus: () => {
      if (!focusMarker(opener.current)) viewport.current?.focus({ preventScroll: true })
    },
    hint: t`Arrow keys move the map, plus and minus zoom, 0 shows all cities. Enter steps onto the nearest city; then arrow keys go from city to city, Enter opens and Escape goes back.`,
  }
}
