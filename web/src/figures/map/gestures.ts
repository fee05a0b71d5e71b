import type { MapEngine } from './engine'
import type { Point } from './projection'

const DRAG_STARTS_AFTER = 4
const WHEEL_PACE = 0.0018
const PINCH_WHEEL_PACE = 0.01

/**
 * Dragging, pinching and the wheel. The wheel zooms only with Ctrl or while the map has focus, and one finger moving
 * up or down scrolls the page (`touch-action: pan-y`), so that nobody is caught in the map on the way past it.
 */
export function listenToGestures(area: HTMLElement, engine: MapEngine): () => void {
  const pointers = new Map<number, Point>()
  let dragging = false

  const placeOf = (event: PointerEvent | WheelEvent): Point => {
    const { left, top } = area.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    pointers.set(event.pointerId, placeOf(event))
    if (pointers.size > 1) startDragging(event)
  }

  const startDragging = (event: PointerEvent) => {
    dragging = true
    area.setPointerCapture(event.pointerId)
    area.dataset.dragging = 'true'
  }

  const move = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId)
    if (!before) return
    const now = placeOf(event)
    if (!dragging) {
      if (Math.hypot(now[0] - before[0], now[1] - before[1]) < DRAG_STARTS_AFTER) return
      startDragging(event)
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
    if (other) pinch(before, now, other)
    else engine.panBy(now[0] - before[0], now[1] - before[1])
    pointers.set(event.pointerId, now)
  }

  const pinch = (before: Point, now: Point, other: Point) => {
    const spread = (point: Point) => Math.max(1, Math.hypot(point[0] - other[0], point[1] - other[1]))
    engine.zoomBy(spread(now) / spread(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2])
    engine.panBy((now[0] - before[0]) / 2, (now[1] - before[1]) / 2)
  }

  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId)
    if (pointers.size > 0) return
    delete area.dataset.dragging
    // The click that ends a drag is still to come and must not open what lies under the pointer.
    setTimeout(() => {
      dragging = false
    })
  }

  const click = (event: MouseEvent) => {
    if (dragging) event.stopPropagation()
  }

  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && !area.contains(document.activeElement)) return
    event.preventDefault()
    const pace = event.ctrlKey ? PINCH_WHEEL_PACE : WHEEL_PACE
    engine.zoomBy(Math.exp(-Math.max(-120, Math.min(120, event.deltaY)) * pace), placeOf(event))
  }

  area.addEventListener('pointerdown', down)
  area.addEventListener('pointermove', move)
  area.addEventListener('pointerup', up)
  area.addEventListener('pointercancel', up)
  area.addEventListener('click', click, true)
  area.addEventListener('wheel', wheel, { passive: false })
  return () => {
    area.removeEventListener('pointerdown', down)
    area.removeEventListener('pointermove', move)
    area.removeEventListener('pointerup', up)
    area.removeEventListener('pointercancel', up)
    area.removeEventListener('click', click, true)
    area.removeEventListener('wheel', wheel)
  }
}
