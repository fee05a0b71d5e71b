import type { ReactNode } from 'react'
import styles from './home.module.css'

type FolioProps = { id?: string; label: ReactNode; children: ReactNode }

/** A section as on a plan sheet: its label beside it, an ink rule above. */
export function Folio({ id, label, children }: FolioProps) {
  return (
    <section className={styles.folio} id={id} aria-labelledby={id ? `${id}-title` : undefined}>
      <div className={styles.folioIn}>
        <p className={styles.folioLabel}>
          <span className={styles.room} aria-hidden="true" />
          {label}
        </p>
        <div className={styles.folioBody}>{children}</div>
      </div>
    </section>
  )
}
