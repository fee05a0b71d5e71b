import { useLingui } from '@lingui/react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { type Coded, readPrivate } from '../../api/read'
import { useSession } from '../../auth'

export type Role = 'COORDINATOR' | 'TEAM_MEMBER' | 'NATIONAL_COMMISSION' | 'SECRETARIAT' | 'EXPERT' | 'JUROR'
export type CityRef = { slug: string; name: string; country: Coded; timeZone: string }
export type HeldRole = {
  role: Role
  scope: 'CITY' | 'COUNTRY' | 'NETWORK'
  city?: CityRef
  country?: Coded
  from: string
  to?: string
}
export type Me = {
  id: string
  name: string
  email?: string
  language: string
  timeZone?: string
  roles: HeldRole[]
  cities: CityRef[]
}

/** What only the signed-in person may see; forgotten as one when they sign out. */
const PRIVATE = 'private'

/** The signed-in person as the platform knows them; asked only while somebody is signed in. */
export function useMe() {
  const language = useLingui().i18n.locale
  const { state } = useSession()
  return useQuery({
    queryKey: [PRIVATE, 'me', language],
    queryFn: ({ signal }) => readPrivate<Me>('/me', language, signal),
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
