import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'
import styles from './Popup.module.css'

type PopupProps = {
  /** What the button says; with `isBare` it is only its name, and the icon is all that shows. */
  label: string
  icon?: IconName | undefined
  isBare?: boolean | undefined
  /** A short form to show instead of the label, which then is the name of the button: a person's own, for their account. */
  short?: ReactNode
  lang?: string | undefined
  /** Below the button at its end by default; `wide` fills the width of the header. */
  place?: 'end' | 'wide' | undefined
  children: (close: () => void) => ReactNode
}

/**
 * A button that shows links or choices beneath it: languages, sections, the account. A disclosure rather than a menu in
 * the sense of ARIA, so that links stay links and Tab goes on as everywhere. Escape, a press elsewhere and leaving close it.
 */
export function Popup({ label, icon, isBare = false, short, lang, place = 'end', children }: PopupProps) {
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [isOpen])
  const close = () => {
    if (box.current?.contains(document.activeElement)) button.current?.focus()
    setOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes wherever within the focus is
    <div ref={box} className={styles.popup} data-place={place} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        data-bare={isBare || undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={isBare || short ? label : undefined}
        title={isBare || short ? label : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {icon && <Icon name={icon} />}
        {!isBare && (short ?? <span lang={lang}>{label}</span>)}
        {!isBare && <Icon name="caretDown" />}
      </button>
      {isOpen && (
        <div id={id} className={styles.panel}>
          {children(close)}
        </div>
      )}
    </div>
  )
}
