import { useLingui } from '@lingui/react'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { readPrivate } from '../../api/read'
import { write } from '../../api/write'
import { PRIVATE } from '../../auth'
import { loaded } from './autosave/draftNetwork'
import { useSaving } from './saving'

const ENTRIES = 20
const PATIENCE = 30_000

/** The city as its page would be if everything were published. */
export function usePreview(slug: string, inLanguage?: string) {
  const readers = useLingui().i18n.locale
  const language = inLanguage ?? readers
  const saving = useSaving()
  const version = saving.state().draft?.version
  return useQuery({
    queryKey: [PRIVATE, 'preview', slug, language, version],
    queryFn: async ({ signal }) => {
      await saving.flush()
      return readPrivate('/cities/{slug}/draft/preview', language, signal, { path: { slug } })
    },
    staleTime: 0,
  })
}

/** What was done to the city, the newest first. */
export function useHistory(slug: string, limit = ENTRIES) {
  const language = useLingui().i18n.locale
  return useInfiniteQuery({
    queryKey: [PRIVATE, 'history', slug, language, limit],
    queryFn: ({ signal, pageParam }) =>
      readPrivate('/cities/{slug}/history', language, signal, {
        path: { slug },
        query: { limit: String(limit), ...(pageParam !== '' && { cursor: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  })
}

export type Publishing = { fields: string[]; reason: string | undefined }

/** Makes chosen fields public. The same wish has the same key, so that one that is sent again has its effect once. */
export function usePublish(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const saving = useSaving()
  const wish = useRef({ text: '', key: '' })
  return useMutation({
    mutationFn: ({ fields, reason }: Publishing) => {
      const version = saving.state().draft?.draft.version
      const body = { fields, ...(reason && { reason }), ...(version !== undefined && { version }) }
      const text = JSON.stringify(body)
      if (wish.current.text !== text) wish.current = { text, key: crypto.randomUUID() }
      return write('POST /cities/{slug}/draft/actions/publish', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body,
        key: wish.current.key,
      })
    },
    onError: () => saving.refresh(),
    onSuccess: ({ body, version }) => {
      saving.receive(loaded(body, version))
      void client.invalidateQueries({ queryKey: ['cities'] })
      void client.invalidateQueries({ queryKey: [PRIVATE, 'history'] })
      void client.invalidateQueries({ queryKey: [PRIVATE, 'tasks'] })
    },
  })
}

/** Says that a published translation is right although its original has changed. */
export function useConfirmation(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const saving = useSaving()
  return useMutation({
    mutationFn: (field: string) =>
      write('POST /cities/{slug}/draft/actions/confirm-translation', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body: { field },
      }),
    onError: () => saving.refresh(),
    onSuccess: ({ body, version }) => {
      saving.receive(loaded(body, version))
      void client.invalidateQueries({ queryKey: ['cities'] })
      void client.invalidateQueries({ queryKey: [PRIVATE, 'history'] })
      void client.invalidateQueries({ queryKey: [PRIVATE, 'tasks'] })
    },
  })
}

/** Says why the secretariat looks into the draft, which opens it. */
export function useOpening(slug: string) {
  const language = useLingui().i18n.locale
  const saving = useSaving()
  return useMutation({
    mutationFn: (reason: string) =>
      write('POST /cities/{slug}/draft/actions/open-for-support', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body: { reason },
      }),
    onSuccess: ({ body, version }) => saving.receive(loaded(body, version)),
  })
}
