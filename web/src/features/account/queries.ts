import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { PRIVATE, useSession } from '../../auth'

/** Forgets private answers with the sign-in (abuse case T52). */
export function useForgetting(): void {
  const client = useQueryClient()
  const { state } = useSession()
  useEffect(() => {
    if (state === 'out') client.removeQueries({ queryKey: [PRIVATE] })
  }, [client, state])
}
