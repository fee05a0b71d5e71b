import { useLingui } from '@lingui/react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { EndCity, IdentityCorrection, NewName, Writes } from '../../api/contract'
import { readPrivate } from '../../api/read'
import { write } from '../../api/write'
import { PRIVATE } from '../../auth'

const PATIENCE = 30_000
const SHOWN = '20'

/** What the city is in law, and what the signed-in person may do about it. */
export function useIdentity(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [PRIVATE, 'identity', slug, language],
    queryFn: ({ signal }) => readPrivate('/cities/{slug}/identity', language, signal, { path: { slug } }),
    staleTime: 0,
    retry: false,
  })
}

/** The newest requests about the city. */
export function useRequests(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [PRIVATE, 'identity-requests', slug, language],
    queryFn: ({ signal }) =>
      readPrivate('/identity-requests', language, signal, { query: { city: slug, limit: SHOWN } }),
    staleTime: 0,
    retry: false,
  })
}

/** A new name or a correction: what is wanted, whoever carries it out. */
export type Wanted = { rename: NewName } | { correction: IdentityCorrection }

/** What the secretariat does at once, tried out or for good. */
export function useDecree(slug: string, version: number) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: async ({ wanted, reason, isTrial }: { wanted: Wanted; reason: string; isTrial: boolean }) => {
      const path = { slug }
      const more = { path, isTrial, key: key([wanted, reason, isTrial]) }
      const signal = AbortSignal.timeout(PATIENCE)
      const { body } =
        'rename' in wanted
          ? await write('POST /cities/{slug}/identity/actions/rename', language, signal, {
              ...more,
              body: { to: wanted.rename, reason, version },
            })
          : await write('POST /cities/{slug}/identity/actions/correct', language, signal, {
              ...more,
              body: { to: wanted.correction, reason, version },
            })
      return body
    },
    onSuccess: (_, { isTrial }) => (isTrial ? undefined : refreshed(client)),
  })
}

/** Lets a city merge, split or be absorbed, tried out or for good. */
export function useEnding(slug: string, version: number) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: ({ ending, isTrial }: { ending: Omit<EndCity, 'version'>; isTrial: boolean }) =>
      write('POST /cities/{slug}/identity/actions/end', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        isTrial,
        key: key([ending, isTrial]),
        body: { ...ending, version },
      }),
    onSuccess: (_, { isTrial }) => (isTrial ? undefined : refreshed(client)),
  })
}

/** What the team asks the secretariat for. */
export function useAsking(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: (body: Wanted & { reason: string; evidence?: string }) =>
      write('POST /cities/{slug}/identity/requests', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body,
        key: key(body),
      }),
    // Not waited for: what asked may go with the old data, and would then never hear that it is done.
    onSuccess: () => void client.invalidateQueries({ queryKey: [PRIVATE] }),
  })
}

type Decision = Extract<keyof Writes, `${string}/identity-requests/${string}`>

/** Accepts, declines or takes back a request. */
export function useDecision(id: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const key = useKey()
  return useMutation({
    mutationFn: ({ operation, reason }: { operation: Decision; reason: string | undefined }) =>
      write(operation, language, AbortSignal.timeout(PATIENCE), {
        path: { id },
        body: { ...(reason && { reason }) } as never,
        key: key([operation, reason]),
      }),
    onSuccess: () => refreshed(client),
  })
}

/** The city is another one for everybody: what visitors read is asked for anew as well. */
function refreshed(client: ReturnType<typeof useQueryClient>): Promise<unknown> {
  void client.invalidateQueries({ queryKey: ['cities'] })
  return client.invalidateQueries({ queryKey: [PRIVATE] })
}

/** The same wish has the same key, so that one that is sent again has its effect once. */
function useKey(): (wish: unknown) => string {
  const last = useRef({ text: '', key: '' })
  return (wish) => {
    const text = JSON.stringify(wish)
    if (last.current.text !== text) last.current = { text, key: crypto.randomUUID() }
    return last.current.key
  }
}
