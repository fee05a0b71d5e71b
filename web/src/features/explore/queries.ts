import { useLingui } from '@lingui/react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'
import { type ExploreSearch, filtersOf } from './search'

export const PAGE_SIZE = 24

/** Every call of Explore. Answers are kept per language; the last ones stay in sight while new ones come. */
export function useCities(search: ExploreSearch) {
  const language = useLingui().i18n.locale
  const { sort, cursor } = search
  const query = { ...filtersOf(search), ...(sort && { sort }), ...(cursor && { cursor }), limit: PAGE_SIZE }
  return useQuery({
    queryKey: ['cities', language, query],
    queryFn: ({ signal }) => read('/cities', language, signal, { query }),
    placeholderData: keepPreviousData,
  })
}

export function useFacets(search: ExploreSearch, isWanted = true) {
  const language = useLingui().i18n.locale
  const query = filtersOf(search)
  return useQuery({
    queryKey: ['cities', 'facets', language, query],
    queryFn: ({ signal }) => read('/cities/facets', language, signal, { query }),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  })
}

/** The map keeps the cities around its edge, so its own frame is no filter for it: moving it fetches nothing. */
export function useCityMap(search: ExploreSearch) {
  const language = useLingui().i18n.locale
  const { bbox: _bbox, ...query } = filtersOf(search)
  return useQuery({
    queryKey: ['cities', 'map', language, query],
    queryFn: ({ signal }) => read('/cities/map', language, signal, { query }),
    placeholderData: keepPreviousData,
  })
}

export function useCity(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'one', slug, language],
    queryFn: ({ signal }) => read('/cities/{slug}', language, signal, { path: { slug } }),
  })
}
