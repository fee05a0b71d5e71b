import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

const AN_HOUR = 3_600_000

/** Every type of problem that the API answers with, in the reader's language. */
export function useProblemTypes() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['problems', language],
    queryFn: ({ signal }) => read('/problems', language, signal),
    select: ({ items }) =>
      items.toSorted((one, other) => one.status - other.status || one.code.localeCompare(other.code)),
    staleTime: AN_HOUR,
  })
}
