import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './Tag.module.css'

type TagProps = {
  kind?: 'plain' | 'brand' | 'new' | 'demo' | 'info' | 'good' | 'bad' | undefined
  children: ReactNode
}

/** A word or two about a thing. The word carries the meaning; the tint only helps to find it. */
export function Tag({ kind = 'plain', children }: TagProps) {
  return (
    <span className={styles.tag} data-kind={kind}>
      {children}
    </span>
  )
}

/** Invented for demonstration, and said so wherever it stands. */
export function DemoTag() {
  return (
    <Tag kind="demo">
      <Trans>Demo</Trans>
    </Tag>
  )
}
