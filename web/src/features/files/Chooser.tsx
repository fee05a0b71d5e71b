import { Trans } from '@lingui/react/macro'
import { type DragEvent, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import styles from './files.module.css'

const TYPES = 'image/jpeg,image/png,image/webp,application/pdf'

/** A file from the device: chosen, or dropped here. */
export function Chooser({ onChoose }: { onChoose: (file: File) => void }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const choose = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onChoose(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the one for everybody.
    <div
      className={styles.chooser}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button aria-describedby={id} onClick={() => input.current?.click()}>
        <Trans>Choose a file</Trans>
      </Button>
      <p id={id}>
        <Trans>
          Pictures as JPEG, PNG or WebP up to 30 MB, documents as PDF up to 250 MB. Where and with which device a
          picture was taken is removed.
        </Trans>
      </p>
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        onChange={({ target }) => {
          choose(target.files)
          target.value = ''
        }}
      />
    </div>
  )
}
