import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { createContext } from 'react'
import type { City } from '../../api/contract'
import { ReadError, read, readPrivate } from '../../api/read'
import { PRIVATE, useSession } from '../../auth'

const MOST_RETRIES = 2
const SIMILAR = 6
const SUGGESTIONS = 5

/** An answer that says no will say no again; everything else may be the line. */
const worthRetrying = (failures: number, error: Error) =>
  failures < MOST_RETRIES && !(error instanceof ReadError && error.problem.status < 500)

/** A city in the reader's language, or another one its texts exist in. An old slug is answered with the city's new one. */
export function useCity(slug: string, inLanguage?: string) {
  const readers = useLingui().i18n.locale
  const language = inLanguage ?? readers
  return useQuery({
    queryKey: ['cities', 'one', slug, language],
    queryFn: ({ signal }) => read('/cities/{slug}', language, signal, { path: { slug } }),
    retry: worthRetrying,
  })
}

/** The city with what other features know about it; nothing is asked as long as nobody wants anything. */
export function useRelatedCity(slug: string, wanted: readonly string[]) {
  const language = useLingui().i18n.locale
  const expand = wanted.join()
  return useQuery({
    queryKey: ['cities', 'one', slug, language, expand],
    queryFn: ({ signal }) => read('/cities/{slug}', language, signal, { path: { slug }, query: { expand } }),
    retry: worthRetrying,
    enabled: expand !== '',
  })
}

/** Pictures that everybody may see; a city that is not public yet shows none. */
export function usePictures(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'pictures', slug, language],
    queryFn: ({ signal }) => read('/cities/{slug}/pictures', language, signal, { path: { slug } }),
    select: ({ items }) => items,
    retry: worthRetrying,
  })
}

/** Contacts are never kept by the service: who is signed in may see more of them, and asks as who they are. */
export function useContacts(slug: string) {
  const language = useLingui().i18n.locale
  const isSignedIn = useSession().state === 'in'
  const asks = isSignedIn ? readPrivate : read
  return useQuery({
    queryKey: isSignedIn
      ? [PRIVATE, 'contacts', slug, language]
      : (['cities', 'contacts', slug, language] as readonly string[]),
    queryFn: ({ signal }) => asks('/cities/{slug}/contacts', language, signal, { path: { slug } }),
    select: ({ contacts }) => contacts,
    retry: worthRetrying,
  })
}

export function useSimilarCities(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'similar', slug, language],
    queryFn: ({ signal }) =>
      read('/cities/{slug}/similar', language, signal, { path: { slug }, query: { limit: SIMILAR } }),
    select: ({ items }) => items,
  })
}

/** Cities whose names resemble an address that leads nowhere. */
export function useSuggestions(slug: string) {
  const language = useLingui().i18n.locale
  const q = slug
    .replace(/-[a-z]{2}$/, '')
    .replaceAll('-', ' ')
    .trim()
  return useQuery({
    queryKey: ['cities', 'suggestions', q, language],
    queryFn: ({ signal }) => read('/cities', language, signal, { query: { q, limit: SUGGESTIONS } }),
    select: ({ items }) => items,
    enabled: q.length > 1,
  })
}

/** Reads a city in a language; a hook, and always the same one on one page. */
export type ReadsCity = (slug: string, inLanguage?: string) => { data: City | undefined }

export const CityReading = createContext<ReadsCity>(useCity)
