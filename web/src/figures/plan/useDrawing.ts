import { useEffect, useState } from 'react'
import { drawPlan, type PlanDrawing, type PlanOptions } from './drawing'

const MOST_KEPT = 150
const drawn = new Map<string, PlanDrawing>()
const waiting: (() => void)[] = []
let isWorking = false

function drawOnce(key: string, slug: string, options: PlanOptions): PlanDrawing {
  const known = drawn.get(key)
  if (known) return known
  const drawing = drawPlan(slug, options)
  if (drawn.size >= MOST_KEPT) drawn.delete(drawn.keys().next().value as string)
  drawn.set(key, drawing)
  return drawing
}

const whenIdle: (work: () => void) => void =
  typeof requestIdleCallback === 'function'
    ? (work) => requestIdleCallback(work, { timeout: 500 })
    : (work) => setTimeout(work)

/** One plan at a time, so that a page of twenty-five tiles never holds up a key press. */
function work(): void {
  waiting.shift()?.()
  isWorking = waiting.length > 0
  if (isWorking) whenIdle(work)
}

function enqueue(job: () => void): () => void {
  waiting.push(job)
  if (!isWorking) {
    isWorking = true
    whenIdle(work)
  }
  return () => {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
  }
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** The drawing of a plan, once there is a quiet moment to make it; never for readers who save data. */
export function useDrawing(slug: string, options: PlanOptions): PlanDrawing | undefined {
  const { width, height, block, rooms, lots } = options
  const key = [slug, width, height, block, rooms, lots].join('/')
  const [made, setMade] = useState<{ key: string; drawing: PlanDrawing }>()
  useEffect(() => {
    if (drawn.has(key) || savesData()) return
    return enqueue(() => setMade({ key, drawing: drawOnce(key, slug, { width, height, block, rooms, lots }) }))
  }, [key, slug, width, height, block, rooms, lots])
  return made?.key === key ? made.drawing : drawn.get(key)
}
