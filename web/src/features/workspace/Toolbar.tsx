import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, type RefObject, useRef } from 'react'
import styles from './localized.module.css'
import { type Mark, marked } from './marks'

type ToolbarProps = { controls: string; isOff: boolean; onMark: (mark: Mark) => void }

/** The marks of a long text, for those who do not know them by heart. One stop for Tab; arrows go along it. */
export function Toolbar({ controls, isOff, onMark }: ToolbarProps) {
  const { t } = useLingui()
  const bar = useRef<HTMLDivElement>(null)
  const marks: { mark: Mark; name: string; keys?: string }[] = [
    { mark: 'bold', name: t`Bold`, keys: 'Control+B' },
    { mark: 'italic', name: t`Italic`, keys: 'Control+I' },
    { mark: 'heading', name: t`Heading` },
    { mark: 'list', name: t`List` },
    { mark: 'link', name: t`Link`, keys: 'Control+K' },
  ]
  const go = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const step = event.key === forward ? 1 : /^Arrow(Left|Right)$/.test(event.key) ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const next = buttons.at((buttons.indexOf(document.activeElement as HTMLButtonElement) + step) % buttons.length)
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t`Marks`}
      aria-controls={controls}
      className={styles.marks}
      onKeyDown={go}
    >
      {marks.map(({ mark, name, keys }, index) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          disabled={isOff}
          tabIndex={index === 0 ? 0 : -1}
          aria-keyshortcuts={keys}
          onClick={() => onMark(mark)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

const BY_KEY: Record<string, Mark> = { b: 'bold', i: 'italic', k: 'link' }

/** The mark that a combination of keys asks for. */
export function markOf({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): Mark | undefined {
  return (ctrlKey || metaKey) && !altKey ? BY_KEY[key.toLowerCase()] : undefined
}

/** Puts a mark around what is chosen in the field, so that the browser's own "undo" takes it back. */
export function useMarking(area: RefObject<HTMLTextAreaElement | null>, change: (text: string) => void) {
  return (mark: Mark) => {
    const field = area.current
    if (!field) return
    const { start, end, text, select } = marked(field.value, field.selectionStart, field.selectionEnd, mark)
    field.focus()
    field.setSelectionRange(start, end)
    const isTyped = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)
    if (!isTyped) {
      field.setRangeText(text, start, end, 'end')
      change(field.value)
    }
    field.setSelectionRange(...select)
  }
}
