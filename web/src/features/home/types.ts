import type { Localized } from '../explore/types'

export type Source = { id: string; kind: 'OFFICIAL' | 'PRESS' | 'DATASET' | 'DEMO'; title: string; publisher?: string; date?: string; url?: string }
export type PublishedSize = { asOf: string; cities?: number; countries?: number; note?: Localized; source: Source }
export type NetworkSize = {
  asOf: string
  cities: number
  countries: number
  regions: { code: string; name: Localized; cities: number; countries: number }[]
  series: { date: string; cities: number; countries: number }[]
  published: PublishedSize[]
  explanation: Localized
}
