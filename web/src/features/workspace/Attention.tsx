import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { ConflictDialog } from './ConflictDialog'
import { useFieldName } from './fieldNames'
import { leadTo } from './focus'
import styles from './pages.module.css'
import { useSavingState } from './saving'
import { type Section, sectionOf } from './sections'

/** What keeps parts of a page from being saved: texts that somebody else changed too, and faults to mend. */
export function Attention({ section }: { section: Section }) {
  const { conflicts, faults } = useSavingState()
  const faulty = [...faults].filter(([pointer]) => sectionOf(pointer) === section)
  return (
    <>
      {conflicts.size > 0 && <Conflicts pointers={[...conflicts]} />}
      {faulty.length > 0 && <Faults faults={faulty} />}
    </>
  )
}

export function Conflicts({ pointers }: { pointers: readonly string[] }) {
  const [isOpen, setOpen] = useState(true)
  return (
    <div className={styles.conflict} role="alert">
      <Icon name="warningCircle" />
      <p>
        <Plural
          value={pointers.length}
          one="A text was changed by somebody else while you were writing. Both versions are kept."
          other="# texts were changed by somebody else while you were writing. Both versions are kept."
        />
      </p>
      <Button look="second" size="small" onClick={() => setOpen(true)}>
        <Trans>Compare</Trans>
      </Button>
      {isOpen && <ConflictDialog pointers={pointers} onClose={() => setOpen(false)} />}
    </div>
  )
}

/** Names what has to be mended and leads to it. Everything else on the page is saved. */
function Faults({ faults }: { faults: readonly (readonly [string, string])[] }) {
  const fieldName = useFieldName()
  return (
    <div className={styles.faults} role="alert">
      <h2>
        <Plural value={faults.length} one="One field is not saved yet" other="# fields are not saved yet" />
      </h2>
      <ul>
        {faults.map(([pointer, message]) => (
          <li key={pointer}>
            <button type="button" onClick={() => show(pointer)}>
              {fieldName(pointer)}
            </button>
            : {message}
          </li>
        ))}
      </ul>
      <p>
        <Trans>Everything else on this page is saved.</Trans>
      </p>
    </div>
  )
}

/** Goes to the field; one in another language has to be opened there. */
function show(pointer: string): void {
  const field = document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(pointer)}"]`)
  if (field) field.focus()
  else {
    const [, start = '', last = ''] = /^(.*)\/([^/]*)$/.exec(pointer) ?? []
    leadTo(pointer)
    document.querySelector<HTMLElement>(`[data-texts="${CSS.escape(start)}"] [data-language="${last}"]`)?.click()
  }
}
