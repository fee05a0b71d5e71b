import type { ReactNode } from 'react'
import styles from './developers.module.css'

type PartProps = { id: string; isFirst?: boolean; aside?: ReactNode; children: ReactNode }

/** Words on paper, and beside them what a machine says. */
export function Part({ id, isFirst = false, aside, children }: PartProps) {
  return (
    <section id={id} className={styles.part} data-first={isFirst || undefined} tabIndex={-1}>
      <div className={styles.words}>{children}</div>
      <div className={styles.machine}>{aside}</div>
    </section>
  )
}
