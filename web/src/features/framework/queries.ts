import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { type Coded, type Localized, read } from '../../api/read'

export type NamingCity = { slug: string; name: Localized; country: Coded; demo: boolean }
type NamingCities = { items: NamingCity[]; total?: number }

/** Which part of the framework cities are asked for. */
export type Named = { focalArea: string } | { feature: string }

const SHOWN = 12

/** The cities that name a focal area or a feature as theirs. */
export function useNamingCities(named: Named) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'naming', named, language],
    queryFn: ({ signal }) => read<NamingCities>('/cities', language, signal, { ...named, limit: SHOWN, count: true }),
  })
}
