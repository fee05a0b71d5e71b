import { between, type View } from './view'

const MILLISECONDS = 360

/** Moves from one view to another as a person would turn their eyes: fast at first, gently at the end. Returns how to stop it. */
export function fly(from: View, to: View, onStep: (view: View) => void): () => void {
  const start = performance.now()
  let frame = 0
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / MILLISECONDS))
    if (share < 1) frame = requestAnimationFrame(step)
    onStep(between(from, to, 1 - (1 - share) ** 3))
  }
  frame = requestAnimationFrame(step)
  return () => cancelAnimationFrame(frame)
}
