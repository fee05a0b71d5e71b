import type { Coded, Localized, SourceRef } from '../../api/read'

/** Answers of the API that the City page reads, as the contract describes them. */
export type NameKind = 'OFFICIAL' | 'SHORT' | 'NATIVE' | 'FORMER' | 'ALTERNATIVE'
export type Name = {
  text: string
  lang?: string
  dir: 'ltr' | 'rtl' | 'auto'
  kind: NameKind
  from?: string
  to?: string
}
export type MembershipState =
  | 'ACTIVE'
  | 'REPORT_OVERDUE'
  | 'INACTIVE'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'SUSPENDED'
  | 'PENDING_ANNOUNCEMENT'
export type Evidence = 'OFFICIAL' | 'PRESS' | 'WEAK'
export type GovernmentKind =
  | 'MUNICIPALITY'
  | 'DISTRICT'
  | 'COMMUNE'
  | 'COUNTY'
  | 'PROVINCE'
  | 'GOVERNORATE'
  | 'INDUSTRIAL_CITY'
  | 'CONSORTIUM'
  | 'TOWN'
  | 'METROPOLIS'
  | 'ISLAND'
  | 'OTHER'
export type CitySummary = {
  id: string
  slug: string
  name: Localized
  nativeName?: Name
  country: Coded
  region: Coded
  kind: GovernmentKind
  state: MembershipState
  memberSince?: number
  evidence: Evidence
  position: { lat: number; lon: number; precision: 'PLACE' | 'SEAT' | 'APPROXIMATE' }
  population?: { value: number; year?: number; source: SourceRef }
  summary?: Localized
  demo: boolean
}
export type StatisticKind = 'POPULATION' | 'AREA' | 'GDP_PER_CAPITA' | 'MEAN_SCHOOLING_MEN' | 'MEAN_SCHOOLING_WOMEN'
export type Statistic = {
  kind: StatisticKind
  value: number
  unit: string
  year?: number
  note?: string
  source: SourceRef
}
export type Strategy = {
  title: Localized
  text: Localized
  from?: number
  to?: number
  url?: string
  source: SourceRef
}
export type ClusterMembership = Coded & {
  role: 'MEMBER' | 'COORDINATOR'
  from?: string
  to?: string
  source: SourceRef
}
export type Designation = {
  programme: string
  name: Localized
  since?: number
  url?: string
  source: SourceRef
}
export type Mayor = { name: string; title: Localized; from?: string; to?: string; source: SourceRef }
export type Period = {
  state: MembershipState
  from?: string
  fromPrecision: 'DAY' | 'YEAR' | 'ATTESTED'
  to?: string
  evidence: Evidence
  note?: string
  sources: SourceRef[]
}
export type Succession = { kind: 'MERGER' | 'SPLIT' | 'ABSORPTION'; on: string; from: string[]; to: string[] }
export type City = CitySummary & {
  names: Name[]
  formerSlugs: string[]
  parentUnit?: { name: string; slug?: string }
  consortium: string[]
  timeZone: string
  website?: string
  statistics: Statistic[]
  mayor?: Mayor
  description?: Localized
  strategy?: Strategy
  focalAreaChoices: (Coded & { features: string[] })[]
  clusterMemberships: ClusterMembership[]
  challenges: { topic: Coded; rating: number }[]
  expertise: { topic: Coded }[]
  designations: Designation[]
  membership: { state: MembershipState; since?: string; periods: Period[] }
  successions: Succession[]
  territoryNote?: string
  geonamesId?: number
  attribution: string[]
  updatedAt: string
}
export type SimilarCity = {
  city: CitySummary
  score: number
  reasons: { kind: string; points: number; text: string }[]
}
