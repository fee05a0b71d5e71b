import { useSyncExternalStore } from 'react'

const TEN_SECONDS = 10_000

let shown: string | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Confirms what was done, for ten seconds and aloud. Never for errors: those stay where they happened. */
export function confirmDone(message: string): void {
  clearTimeout(timer)
  change(message)
  timer = setTimeout(() => change(undefined), TEN_SECONDS)
}

export function dismissToast(): void {
  clearTimeout(timer)
  change(undefined)
}

export function useToast(): string | undefined {
  return useSyncExternalStore(subscribe, () => shown)
}

function change(message: string | undefined): void {
  shown = message
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
