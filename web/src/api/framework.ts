import { useLingui } from '@lingui/react'
import { useQuery } from '@tanstack/react-query'
import { type Localized, read } from './read'

export const FRAMEWORK_VERSION = 'kf-2013'

export type Measurement = {
  text: Localized
  kind: 'PERCENT' | 'RATE' | 'AMOUNT' | 'SCALE5' | 'GRADE' | 'COUNT'
  unit?: string
  direction: 'UP' | 'DOWN' | 'NEUTRAL'
  source: 'OFFICIAL_DATA' | 'SURVEY' | 'EXPERT_REVIEW'
}
export type Feature = {
  code: string
  name: Localized
  verified: boolean
  cities: number
  sdgTargets: string[]
  measurements: Measurement[]
}
export type FocalArea = { code: string; name: Localized; verified: boolean; cities: number; features: Feature[] }
export type Zone = 'BENEFITS' | 'BLOCKS' | 'CONDITIONS'
export type Area = { code: string; zone: Zone; name: Localized; verified: boolean; focalAreas: FocalArea[] }
export type Framework = {
  version: string
  name: Localized
  adoptedOn: string
  verified: boolean
  provenance: Localized
  areas: Area[]
}

const AN_HOUR = 3_600_000

/** The framework changes about once in ten years, so one reading serves a whole visit. */
export function useFramework() {
  const language = useLingui().i18n.locale
  return useQuery({
    queryKey: ['framework', FRAMEWORK_VERSION, language],
    queryFn: ({ signal }) => read<Framework>(`/frameworks/${FRAMEWORK_VERSION}`, language, signal),
    staleTime: AN_HOUR,
  })
}
