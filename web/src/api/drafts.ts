import type { CityRef } from './generated'

/** Texts by their language, a BCP 47 tag. */
type Texts = Record<string, string>

export type DraftContent = {
  website?: string
  summary?: Texts
  description?: Texts
  strategy?: { title?: Texts; text?: Texts; fromYear?: number; toYear?: number; url?: string }
  features?: string[]
  focalAreas?: string[]
  challenges?: { topic: string; rating: number }[]
  expertise?: string[]
  population?: { value: number; year?: number; note?: string }
  mayor?: { name?: string; titles?: Texts; from?: string }
  translationsOf?: Record<string, string>
}

export type AllowedAction = { action: string; allowed: boolean; why?: string }

export type CityDraft = {
  city: CityRef
  version: number
  content: DraftContent
  published: DraftContent
  changed: { field: string; by: string; at: string }[]
  completeness: { done: number; total: number; next?: string }
  staleTranslations: string[]
  actions: AllowedAction[]
}

export type PublishDraft = { fields?: string[]; reason?: string }

export type HistoryChange = { field: string; before?: unknown; after?: unknown }

export type HistoryEntry = {
  seq: number
  at: string
  actor: { kind: string; name?: string }
  actingRole?: string
  action: string
  changes: HistoryChange[]
  reason?: string
}

export type PageHistoryEntry = { items: HistoryEntry[]; next?: string }
