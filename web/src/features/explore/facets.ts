import type { CityFacets } from '../../api/contract'
import type { Choice, ExploreSearch, SearchChange } from './search'

export type FacetName = Choice | 'population' | 'memberSince'
export type FacetValue = { value: string; label: string; count: number }

export const FACETS: FacetName[] = [
  'region',
  'country',
  'cluster',
  'focalArea',
  'population',
  'memberSince',
  'evidence',
  'state',
  'award',
]

export function valuesOf(facets: CityFacets | undefined, name: FacetName): FacetValue[] {
  return facets?.facets.find((facet) => facet.name === name)?.values ?? []
}

export function labelOf(facets: CityFacets | undefined, name: FacetName, value: string): string | undefined {
  return valuesOf(facets, name).find((known) => known.value === value)?.label
}

/** A facet that cannot tell cities apart is not offered, unless it is already used. */
export function isOffered(facets: CityFacets | undefined, search: ExploreSearch, name: FacetName): boolean {
  if (usedCount(search, name) > 0) return true
  return valuesOf(facets, name).filter(({ count }) => count > 0).length > 1
}

export function usedCount(search: ExploreSearch, name: FacetName): number {
  if (name === 'population') return search.populationMin !== undefined || search.populationMax !== undefined ? 1 : 0
  if (name === 'memberSince') return search.memberSinceFrom !== undefined || search.memberSinceTo !== undefined ? 1 : 0
  return search[name]?.length ?? 0
}

export type Range = { min?: number | undefined; max?: number | undefined }

export function rangeOf(search: ExploreSearch, name: 'population' | 'memberSince'): Range {
  return name === 'population'
    ? { min: search.populationMin, max: search.populationMax }
    : { min: search.memberSinceFrom, max: search.memberSinceTo }
}

export function rangeChange(name: 'population' | 'memberSince', { min, max }: Range): SearchChange {
  return name === 'population'
    ? { populationMin: min, populationMax: max }
    : { memberSinceFrom: min, memberSinceTo: max }
}
