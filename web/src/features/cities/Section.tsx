import type { ReactNode } from 'react'
import styles from './cities.module.css'

type SectionProps = { id: string; label: string; isFirst?: boolean; aside?: ReactNode; children: ReactNode }

/** The folio of the design: a label at the side, content beside it, an ink rule above. */
export function Section({ id, label, isFirst = false, aside, children }: SectionProps) {
  return (
    <section className={styles.folio} data-first={isFirst || undefined} id={id} aria-labelledby={`${id}-label`}>
      <div className={styles.folioIn}>
        <div>
          <h2 className={styles.label} id={`${id}-label`}>
            <span className={styles.room} aria-hidden="true" />
            {label}
          </h2>
          {aside}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  )
}
