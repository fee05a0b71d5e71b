import { useLingui } from '@lingui/react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { read } from '../../api/read'

const PAUSE_MILLISECONDS = 150
const HITS_OF_GROUP = 10

export function useSearchResults(q: string) {
  const language = useLingui().i18n.locale
  const query = { q, limit: HITS_OF_GROUP }
  return useQuery({
    queryKey: ['search', language, query],
    queryFn: ({ signal }) => read('/search', language, signal, { query }),
    enabled: q !== '',
  })
}

/** What is meant by what is typed; the old suggestions stay until the new ones are there. */
export function useSuggestions(typed: string) {
  const language = useLingui().i18n.locale
  const q = usePaused(typed.trim())
  return useQuery({
    queryKey: ['search', 'suggestions', language, q],
    queryFn: ({ signal }) => read('/search/suggestions', language, signal, { query: { q } }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
}

/** The value once nobody has typed for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [value])
  return paused
}
