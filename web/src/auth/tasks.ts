import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { readPrivate } from '../api/read'
import { PRIVATE } from './me'
import { useSession } from './useSession'

const FRESH = 60_000

/** What waits for the signed-in person; asked only while somebody is signed in. */
export function useTasks() {
  const language = useLingui().i18n.locale
  const { state } = useSession()
  return useQuery({
    queryKey: [PRIVATE, 'tasks', language],
    queryFn: ({ signal }) => readPrivate('/me/tasks', language, signal),
    enabled: state === 'in',
    staleTime: FRESH,
    retry: false,
  })
}
