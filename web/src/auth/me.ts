import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { readPrivate } from '../api/read'
import { useSession } from './useSession'

/** What only the signed-in person may see is kept under this; forgotten as one when they sign out. */
export const PRIVATE = 'private'

/** The signed-in person as the platform knows them; asked only while somebody is signed in. */
export function useMe() {
  const language = useLingui().i18n.locale
  const { state } = useSession()
  return useQuery({
    queryKey: [PRIVATE, 'me', language],
    queryFn: ({ signal }) => readPrivate('/me', language, signal),
    enabled: state === 'in',
    retry: false,
  })
}
