import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

/** Which part of the framework cities are asked for. */
export type Named = { focalArea: string } | { feature: string }

const SHOWN = 12

/** The cities that name a focal area or a feature as theirs. */
export function useNamingCities(named: Named) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'naming', named, language],
    queryFn: ({ signal }) => read('/cities', language, signal, { query: { ...named, limit: SHOWN, count: true } }),
  })
}
