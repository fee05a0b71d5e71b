import { useEffect, useRef } from 'react'
import type { CityPoints } from './clusters'
import type { EngineOptions } from './engine'
import styles from './map.module.css'
import { useEngine } from './useEngine'

type MapPictureProps = {
  points: CityPoints | undefined
  /** The main message of the picture in words. */
  label: string
  highlighted: string | undefined
  className?: string | undefined
}

const OPTIONS: EngineOptions = { clustered: false, labels: false, dotRadius: 3.4 }

/** The whole network at a glance: a picture, not a tool, so it takes no focus and no gestures. */
export function MapPicture({ points, label, highlighted, className }: MapPictureProps) {
  const area = useRef<HTMLDivElement>(null)
  const { canvas, engine } = useEngine(area, OPTIONS)

  useEffect(() => {
    if (!engine || !points) return
    engine.setPoints(points)
    engine.fitWorld()
  }, [engine, points])
  useEffect(() => engine?.mark(highlighted ? [highlighted] : []), [engine, highlighted])

  return (
    <div ref={area} className={`${styles.picture} ${className ?? ''}`} role="img" aria-label={label}>
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  )
}
