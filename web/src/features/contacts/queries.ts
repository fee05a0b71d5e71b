import { useLingui } from '@lingui/react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CityContact } from '../../api/contract'
import { readVersioned, write } from '../../api/write'
import { PRIVATE } from '../../auth'

const PATIENCE = 30_000

const contactsOf = (slug: string) => [PRIVATE, 'contacts', slug] as const

/** All contacts of a city, as those see them who look after it, and the version that a change names. */
export function useContacts(slug: string) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: [...contactsOf(slug), 'edited', language],
    queryFn: ({ signal }) => readVersioned('/cities/{slug}/contacts', language, signal, { path: { slug } }),
    // What somebody types must not be replaced by what is fetched beside it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
}

export function useChangeContacts(slug: string) {
  const language = useLingui().i18n.locale
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ contacts, version }: { contacts: CityContact[]; version: string }) =>
      write('PUT /cities/{slug}/contacts', language, AbortSignal.timeout(PATIENCE), {
        path: { slug },
        body: { contacts },
        version,
      }),
    onSuccess: (answer) => {
      client.setQueryData([...contactsOf(slug), 'edited', language], answer)
      void client.invalidateQueries({ queryKey: ['cities', 'contacts', slug] })
    },
  })
}
