import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { IconButton } from './Button'
import { Icon } from './Icon'
import styles from './Toast.module.css'
import { dismissToast, useToast } from './toasts'

/** The one place where confirmations appear. It is there before they are, so that screen readers hear them. */
export function Toasts() {
  const message = useToast()
  return (
    <div className={styles.place} role="status">
      {message && <Toast onClose={dismissToast}>{message}</Toast>}
    </div>
  )
}

export function Toast({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <div className={styles.toast}>
      <Icon name="checkCircle" />
      <p>{children}</p>
      <IconButton icon="x" label={t`Close`} onClick={onClose} />
    </div>
  )
}
