import { type RefObject, useEffect, useRef, useState } from 'react'
import { type EngineOptions, MapEngine } from './engine'

/** One engine for the life of a map; it learns of a new size or theme by itself. */
export function useEngine(area: RefObject<HTMLElement | null>, options: EngineOptions) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [engine, setEngine] = useState<MapEngine>()

  useEffect(() => {
    const element = area.current
    if (!canvas.current || !element) return
    const created = new MapEngine(canvas.current, options)
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return
      created.resize({ width: entry.contentRect.width, height: entry.contentRect.height })
      setEngine(created)
    })
    sizes.observe(element)
    const stopThemes = onThemeChange(() => created.forgetColours())
    return () => {
      sizes.disconnect()
      stopThemes()
      created.destroy()
    }
  }, [area, options])

  return { canvas, engine }
}

function onThemeChange(tell: () => void): () => void {
  const choice = new MutationObserver(tell)
  choice.observe(document.documentElement, { attributeFilter: ['data-theme', 'lang'] })
  const system = matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', tell)
  return () => {
    choice.disconnect()
    system.removeEventListener('change', tell)
  }
}
