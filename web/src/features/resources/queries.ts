import { useLingui } from '@lingui/react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'
import { filtersOf, type LibrarySearch } from './search'

export const PAGE_SIZE = 20
const NEWEST = 4

/** Every call of the library. Answers are kept per language; the last ones stay in sight while new ones come. */
export function useResources(search: LibrarySearch) {
  const language = useLingui().i18n.locale
  const { sort, cursor } = search
  const query = { ...filtersOf(search), ...(sort && { sort }), ...(cursor && { cursor }), limit: PAGE_SIZE }
  return useQuery({
    queryKey: ['resources', language, query],
    queryFn: ({ signal }) => read('/resources', language, signal, { query }),
    placeholderData: keepPreviousData,
  })
}

export function useResourceFacets(search: LibrarySearch) {
  const language = useLingui().i18n.locale
  const query = filtersOf(search)
  return useQuery({
    queryKey: ['resources', 'facets', language, query],
    queryFn: ({ signal }) => read('/resources/facets', language, signal, { query }),
    placeholderData: keepPreviousData,
  })
}

export function useResource(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['resources', 'one', slug, language],
    queryFn: ({ signal }) => read('/resources/{slug}', language, signal, { path: { slug } }),
  })
}

export function useNewest() {
  const language = useLingui().i18n.locale
  const query = { sort: '-year', limit: NEWEST }
  return useQuery({
    queryKey: ['resources', language, query],
    queryFn: ({ signal }) => read('/resources', language, signal, { query }),
  })
}
