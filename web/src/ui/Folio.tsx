import type { ReactNode } from 'react'
import styles from './Folio.module.css'

type FolioProps = {
  id: string
  label: ReactNode
  /** Where the label is only a rubric and the section has a heading of its own, the id of that heading. */
  labelledBy?: string | undefined
  /** The first section of a page stands close to what is above it and needs no rule. */
  isFirst?: boolean
  aside?: ReactNode
  children: ReactNode
}

/** A section as on a plan sheet: its label beside it, an ink rule above. Beneath 960 px it is one column. */
export function Folio({ id, label, labelledBy, isFirst = false, aside, children }: FolioProps) {
  const Label = labelledBy === undefined ? 'h2' : 'p'
  const title = labelledBy ?? `${id}-label`
  return (
    <section className={styles.folio} data-first={isFirst || undefined} id={id} aria-labelledby={title}>
      <div className={styles.sheet}>
        <div>
          <Label className={styles.label} id={labelledBy === undefined ? title : undefined}>
            <span className={styles.room} aria-hidden="true" />
            {label}
          </Label>
          {aside}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  )
}

/** As wide as everything else on the page. */
export function Wrap({ children }: { children: ReactNode }) {
  return <div className={styles.wrap}>{children}</div>
}
