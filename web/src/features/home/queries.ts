import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { read } from '../../api/read'

const NEWEST = 6

export function useNetworkSize() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['statistics', 'network-size', language],
    queryFn: ({ signal }) => read('/statistics/network-size', language, signal, { query: { by: 'region' } }),
  })
}

export function useAllCities(isWanted: boolean) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'map', language, {}],
    queryFn: ({ signal }) => read('/cities/map', language, signal),
    enabled: isWanted,
  })
}

export function useNewestMembers() {
  const language = useLingui().i18n.locale
  const query = { sort: '-memberSince', limit: NEWEST }
  return useQuery({
    queryKey: ['cities', language, query],
    queryFn: ({ signal }) => read('/cities', language, signal, { query }),
  })
}
