import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Icon } from '../../ui/Icon'

/** Leads to the cities that match. The keys / and Ctrl+K bring the cursor here from anywhere. */
export default function Search() {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
      const isFind = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isSlash && !isFind) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const search = (words: string) =>
    navigate({ to: '/$lang/cities', params: { lang: i18n.locale }, search: words ? { q: words } : {} })
  return (
    <search>
      <form
        action={`/${i18n.locale}/cities`}
        onSubmit={(event) => {
          event.preventDefault()
          search(field.current?.value.trim() ?? '')
          field.current?.blur()
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          dir="auto"
          maxLength={100}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          aria-label={t`Find a city on the whole site`}
          placeholder={t`Find a city`}
        />
        <Icon name="magnifyingGlass" />
      </form>
    </search>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}
