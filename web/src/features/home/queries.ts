import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { get } from '../explore/get'
import type { CityMapColumns, CityPage } from '../explore/types'
import type { NetworkSize } from './types'

const NEWEST = 6

export function useNetworkSize() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['statistics', 'network-size', language],
    queryFn: ({ signal }) => get<NetworkSize>('/statistics/network-size', { by: 'region' }, language, signal),
  })
}

export function useAllCities(isWanted: boolean) {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['cities', 'map', language, {}],
    queryFn: ({ signal }) => get<CityMapColumns>('/cities/map', {}, language, signal),
    enabled: isWanted,
  })
}

export function useNewestMembers() {
  const language = useLingui().i18n.locale
  const query = { sort: '-memberSince', limit: NEWEST }
  return useQuery({
    queryKey: ['cities', language, query],
    queryFn: ({ signal }) => get<CityPage>('/cities', query, language, signal),
  })
}
