import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import styles from './explore.module.css'

const PAUSE_MILLISECONDS = 250

type SearchFieldProps = { value: string; onSearch: (text: string | undefined) => void }

/** Searches while one types, after a short pause; Enter does not wait. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const { t } = useLingui()
  const [text, setText] = useState(value)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(value)

  // The back button changes the address without anybody typing.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setText(value)
  }, [value])
  useEffect(() => () => clearTimeout(pause.current), [])

  const send = (next: string) => {
    clearTimeout(pause.current)
    sent.current = next.trim()
    onSearch(sent.current || undefined)
  }
  const type = (next: string) => {
    setText(next)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => send(next), PAUSE_MILLISECONDS)
  }

  return (
    <form
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        send(text)
      }}
    >
      <svg className={styles.searchIcon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 20 20" />
      </svg>
      <input
        type="search"
        dir="auto"
        maxLength={100}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-label={t`Search cities by name, in any script`}
        placeholder={t`City or country`}
      />
    </form>
  )
}
