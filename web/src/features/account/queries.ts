import { useLingui } from '@lingui/react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readPrivate } from '../../api/read'
import { useSession } from '../../auth'

/** What only the signed-in person may see; forgotten as one when they sign out. */
const PRIVATE = 'private'

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

/** Forgets private answers with the sign-in (abuse case T52). */
export function useForgetting(): void {
  const client = useQueryClient()
  const { state } = useSession()
  useEffect(() => {
    if (state === 'out') client.removeQueries({ queryKey: [PRIVATE] })
  }, [client, state])
}
