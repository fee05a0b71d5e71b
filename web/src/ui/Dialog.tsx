import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { ButtonRow, IconButton } from './Button'
import styles from './Dialog.module.css'

type DialogProps = {
  title: ReactNode
  /** Buttons at its foot. The safe choice comes first. */
  actions?: ReactNode
  /** For what stands side by side. */
  isWide?: boolean
  onClose: () => void
  children: ReactNode
}

/** Stands over the page until it is closed. The browser keeps the focus in it and gives it back to where it came from. */
export function Dialog({ title, actions, isWide = false, onClose, children }: DialogProps) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const shown = dialog.current
    if (!shown?.open) shown?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={id}
      onClose={onClose}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <IconButton icon="x" label={t`Close`} onClick={() => dialog.current?.close()} />
      </header>
      {children}
      {actions && <ButtonRow>{actions}</ButtonRow>}
    </dialog>
  )
}
