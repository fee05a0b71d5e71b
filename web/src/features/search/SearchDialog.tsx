import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { SearchSuggestion } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { Dialog } from '../../ui/Dialog'
import { LocalText } from '../../ui/LocalText'
import { HitTitle } from './HitTitle'
import { useSuggestions } from './queries'
import styles from './search.module.css'
import { useGroupNames } from './words'

/** One box for everything: suggestions while typing, Enter for all that is found. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const lang = useLanguage()
  const navigate = useNavigate()
  const list = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const { data } = useSuggestions(typed)
  // The dialog has opened by now; it was opened to type.
  useEffect(() => field.current?.focus(), [])
  const items = typed.trim() === '' ? [] : (data?.items ?? [])

  const open = (path: string) => {
    onClose()
    void navigate({ href: `/${lang}${path}` })
  }
  const submit = () => {
    const chosen = items[active]
    if (chosen) open(chosen.hit.path)
    else if (typed.trim() !== '') open(`/search?q=${encodeURIComponent(typed.trim())}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || items.length === 0) return
    event.preventDefault()
    // One place more than there are suggestions: there the box itself is chosen.
    setActive(((active + 1 + step + items.length + 1) % (items.length + 1)) - 1)
  }

  return (
    <Dialog title={<Trans>Search</Trans>} onClose={onClose}>
      <search>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <input
            ref={field}
            role="combobox"
            type="search"
            dir="auto"
            maxLength={200}
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            aria-label={t`Search everything`}
            aria-expanded={items.length > 0}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={items[active] ? `${list}-${active}` : undefined}
            placeholder={t`Cities, countries, events, texts …`}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              setActive(-1)
            }}
            onKeyDown={onKeyDown}
          />
        </form>
        <div id={list} role="listbox" aria-label={t`Suggestions`} className={styles.suggestions}>
          {items.map((item, index) => (
            <Suggestion
              key={`${item.group}${item.hit.id}`}
              id={`${list}-${index}`}
              item={item}
              isActive={index === active}
              onChoose={() => open(item.hit.path)}
            />
          ))}
        </div>
      </search>
      <p role="status" className={styles.hint}>
        {typed.trim() !== '' && data && items.length === 0 ? (
          <Trans>Nothing fits yet.</Trans>
        ) : (
          <Trans>Enter shows everything that is found.</Trans>
        )}
      </p>
    </Dialog>
  )
}

type SuggestionProps = { id: string; item: SearchSuggestion; isActive: boolean; onChoose: () => void }

function Suggestion({ id, item: { group, hit }, isActive, onChoose }: SuggestionProps) {
  const name = useGroupNames()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the box points to it
    <div id={id} role="option" aria-selected={isActive} className={styles.suggestion} onClick={onChoose}>
      <span>
        <HitTitle hit={hit} />
        {hit.detail && (
          <>
            {' '}
            <LocalText text={hit.detail} className={styles.detail} />
          </>
        )}
      </span>
      <span className={styles.kind}>{hit.concept ? <bdi>{hit.concept.name.text}</bdi> : name(group)}</span>
    </div>
  )
}
