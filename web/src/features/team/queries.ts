import { useLingui } from '@lingui/react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { ReceivedInvitation, Writes } from '../../api/contract'
import { ask, content, readPrivate } from '../../api/read'
import { write } from '../../api/write'
import { PRIVATE } from '../../auth'

const PATIENCE = 30_000

/** The team of a city as the signed-in person may see it. */
export function useTeam(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [PRIVATE, 'team', slug, language],
    queryFn: ({ signal }) => readPrivate('/cities/{slug}/team', language, signal, { path: { slug } }),
    staleTime: 0,
    retry: false,
  })
}

type TeamWrite = Extract<keyof Writes, `${string}/team/${string}`>

export type TeamChange = {
  operation: TeamWrite
  path?: Record<string, string>
  body?: unknown
  version?: string
}

/** Changes the team. The same wish has the same key, so that one that is sent again has its effect once. */
export function useTeamChange(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const wish = useRef({ text: '', key: '' })
  return useMutation({
    mutationFn: (change: TeamChange) => {
      const text = JSON.stringify(change)
      if (wish.current.text !== text) wish.current = { text, key: crypto.randomUUID() }
      return write(change.operation, language, AbortSignal.timeout(PATIENCE), {
        path: { slug, ...change.path } as never,
        body: change.body as never,
        key: wish.current.key,
        ...(change.version !== undefined && { version: change.version }),
      })
    },
    // Not waited for: what asked may go with the old data, and would then never hear that it is done.
    onSuccess: () => void client.invalidateQueries({ queryKey: [PRIVATE] }),
  })
}

/** What a link invites to. Its secret travels in a header, so that it is in no address and no log. */
export function useReceivedInvitation(token: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['invitation', token, language],
    queryFn: async ({ signal }) =>
      content<ReceivedInvitation>(
        await ask('/invitations/received', language, signal, { headers: { 'Invitation-Token': token } }),
      ),
    staleTime: 0,
    retry: false,
  })
}

/** Joins the team, as the signed-in person. */
export function useAccept(token: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  const key = useRef('')
  return useMutation({
    mutationFn: () => {
      key.current ||= crypto.randomUUID()
      return write('POST /invitations/actions/accept', language, AbortSignal.timeout(PATIENCE), {
        body: { token },
        key: key.current,
      })
    },
    // Not waited for: what asked may go with the old data, and would then never hear that it is done.
    onSuccess: () => void client.invalidateQueries({ queryKey: [PRIVATE] }),
  })
}
