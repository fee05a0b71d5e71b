import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import type { CityMapColumns, CityPage } from '../../api/cities'
import { read } from '../../api/read'
import type { NetworkSize } from './types'

const NEWEST = 6

export function useNetworkSize() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['statistics', 'network-size', language],
    queryFn: ({ signal }) => read<NetworkSize>('/statistics/network-size', language, signal, { by: 'region' }),
  })
}

export function useAllCities(isWanted: boolean) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'map', language, {}],
    queryFn: ({ signal }) => read<CityMapColumns>('/cities/map', language, signal),
    enabled: isWanted,
  })
}

export function useNewestMembers() {
  const language = useLingui().i18n.locale
  const query = { sort: '-memberSince', limit: NEWEST }
  return useQuery({
    queryKey: ['cities', language, query],
    queryFn: ({ signal }) => read<CityPage>('/cities', language, signal, query),
  })
}
