import type { Localized, SourceRef } from '../../api/read'

export type PublishedSize = { asOf: string; cities?: number; countries?: number; note?: Localized; source: SourceRef }
export type NetworkSize = {
  asOf: string
  cities: number
  countries: number
  regions: { code: string; name: Localized; cities: number; countries: number }[]
  series: { date: string; cities: number; countries: number }[]
  published: PublishedSize[]
  explanation: Localized
}
