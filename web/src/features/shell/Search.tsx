import { useLingui } from '@lingui/react/macro'
import { type ComponentType, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from '../../ui/Icon'
import { type Slots, useSlots } from '../../ui/slots'
import styles from './shell.module.css'

/** The dialog of the search, which another feature brings. */
export type SearchSlots = Slots<{ default: ComponentType<{ onClose: () => void }> }>

/** Opens the search over everything; so do the keys / and Ctrl+K from anywhere. */
export default function Search({ slots }: { slots: SearchSlots }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [dialog] = useSlots(slots)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
      const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isSlash && !isFind) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles.searchButton}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="magnifyingGlass" />
        <span>{t`Search`}</span>
      </button>
      {/* Beside the page and not within its header: a dialog has a header of its own. */}
      {isOpen && dialog && createPortal(<dialog.default onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
