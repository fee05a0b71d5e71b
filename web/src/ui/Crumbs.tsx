import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './Crumbs.module.css'
import { Icon } from './Icon'

/** The way back up, where there is a parent worth returning to. */
export function Crumbs({ children }: { children: readonly ReactNode[] }) {
  const { t } = useLingui()
  const steps = children.filter(Boolean)
  return (
    <nav className={styles.crumbs} aria-label={t`Breadcrumb`}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are told apart by their depth
        <span key={index}>
          {index > 0 && <Icon name="caretRight" />}
          {step}
        </span>
      ))}
    </nav>
  )
}
