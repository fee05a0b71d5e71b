import { useLingui } from '@lingui/react'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Writes } from '../../api/contract'
import { readPrivate } from '../../api/read'
import { write } from '../../api/write'
import { PRIVATE } from '../../auth'

const PATIENCE = 30_000

/** The whole register, page by page, the newest first. */
export function useRegister() {
  const language = useLingui().i18n.locale
  return useInfiniteQuery({
    queryKey: [PRIVATE, 'partners', language],
    queryFn: ({ pageParam, signal }) =>
      readPrivate('/partners', language, signal, { query: pageParam ? { cursor: pageParam } : {} }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
    retry: false,
  })
}

/** The programs that act or acted for a city. */
export function useCityPartners(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [PRIVATE, 'partners', slug, language],
    queryFn: ({ signal }) => readPrivate('/cities/{slug}/partners', language, signal, { path: { slug } }),
    staleTime: 0,
    retry: false,
  })
}

type PartnerWrite = Extract<keyof Writes, `${string} /partners${string}`>

export type PartnerChange = { operation: PartnerWrite; id?: string; body: unknown; version?: string }

/** Changes the register. The same wish has the same key, so that one that is sent again has its effect once. */
export function usePartnerChange() {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const wish = useRef({ text: '', key: '' })
  return useMutation({
    mutationFn: (change: PartnerChange) => {
      const text = JSON.stringify(change)
      if (wish.current.text !== text) wish.current = { text, key: crypto.randomUUID() }
      return write(change.operation, language, AbortSignal.timeout(PATIENCE), {
        path: { id: change.id } as never,
        body: change.body as never,
        key: wish.current.key,
        ...(change.version !== undefined && { version: change.version }),
      })
    },
    // Not waited for: what asked may go with the old data, and would then never hear that it is done.
    onSuccess: () => void client.invalidateQueries({ queryKey: [PRIVATE, 'partners'] }),
  })
}
