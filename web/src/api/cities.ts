import type { Localized } from './read'

export type Name = { text: string; lang?: string; dir: 'ltr' | 'rtl' | 'auto' }
export type CitySummary = {
  id: string
  slug: string
  name: Localized
  nativeName?: Name
  country: { code: string; name: Localized }
  region: { code: string; name: Localized }
  state: 'ACTIVE' | 'REPORT_OVERDUE' | 'INACTIVE' | 'LAPSED' | 'WITHDRAWN' | 'SUSPENDED' | 'PENDING_ANNOUNCEMENT'
  memberSince?: number
  evidence: 'OFFICIAL' | 'PRESS' | 'WEAK'
  position: { lat: number; lon: number; precision: 'PLACE' | 'SEAT' | 'APPROXIMATE' }
  population?: { value: number; year?: number }
  clusters: string[]
  focalAreas: string[]
  summary?: Localized
  demo: boolean
}
export type CityPage = { items: CitySummary[]; next?: string; total?: number }
export type Facets = {
  total: number
  facets: { name: string; values: { value: string; label: string; count: number }[] }[]
}
export type CityMapColumns = {
  count: number
  slugs: string[]
  names: string[]
  lats: number[]
  lons: number[]
  countries: string[]
  regions: string[]
  since: (number | null)[]
  states: string[]
}
