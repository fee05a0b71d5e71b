import type { ReactNode } from 'react'
import styles from './Table.module.css'

type TableProps = {
  caption: ReactNode
  /** The caption is only for those who do not see that the table stands under a heading that says the same. */
  isCaptionHidden?: boolean
  /** Rows become stacked pairs on phones; each cell names its column in `data-label`. */
  isStacked?: boolean
  children: ReactNode
}

/** Rows and columns; what is too wide scrolls within a region that the keyboard reaches. */
export function Table({ caption, isCaptionHidden = false, isStacked = false, children }: TableProps) {
  return (
    <div className={styles.frame} tabIndex={isStacked ? undefined : 0}>
      <table className={styles.table} data-stacked={isStacked || undefined}>
        <caption data-hidden={isCaptionHidden || undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  )
}

type SortHeadProps = {
  /** How the rows are ordered by this column now. */
  sorted: 'ascending' | 'descending' | undefined
  isNumber?: boolean
  onSort: () => void
  children: ReactNode
}

/** The head of a column by which the rows can be ordered. */
export function SortHead({ sorted, isNumber = false, onSort, children }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={sorted} data-number={isNumber || undefined}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-sorted={sorted}>
          <path d="m4 6 4-4 4 4" />
          <path d="m4 10 4 4 4-4" />
        </svg>
      </button>
    </th>
  )
}
