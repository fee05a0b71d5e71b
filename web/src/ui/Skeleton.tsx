import { type ReactNode, useEffect, useState } from 'react'
import styles from './Skeleton.module.css'

const PATIENCE_MILLISECONDS = 300

type SkeletonProps = {
  /** Said aloud once waiting takes long enough to be noticed: "The cities are loading". */
  label: string
  children?: ReactNode
}

/** Keeps the place of what is coming. What comes within a third of a second never shows that it was waited for. */
export function Skeleton({ label, children }: SkeletonProps) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const patience = setTimeout(() => setSlow(true), PATIENCE_MILLISECONDS)
    return () => clearTimeout(patience)
  }, [])
  return (
    <div className={styles.skeleton} data-waiting="" data-slow={isSlow || undefined}>
      <p className={styles.label} role="status">
        {isSlow && label}
      </p>
      <div aria-hidden="true">{children ?? <Bone lines={4} />}</div>
    </div>
  )
}

/** One thing that will stand here: a tile, a heading or some lines of text. */
export function Bone({ kind = 'line', lines = 1 }: { kind?: 'tile' | 'heading' | 'line'; lines?: number }) {
  return Array.from({ length: lines }, (_, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
    <span key={index} className={styles.bone} data-kind={kind} />
  ))
}
