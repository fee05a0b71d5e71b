import type { GeoBox } from '../../figures/map'

export const SORTS = ['relevance', 'name', '-name', 'memberSince', '-memberSince', 'population', '-population'] as const
export type Sort = (typeof SORTS)[number]

/** Filters that take any of several values, in the order in which they are offered. */
export const CHOICES = ['region', 'country', 'cluster', 'focalArea', 'evidence', 'state', 'award'] as const
export type Choice = (typeof CHOICES)[number]

type Bounds = {
  populationMin?: number
  populationMax?: number
  memberSinceFrom?: number
  memberSinceTo?: number
}

/**
 * The whole state of the screen, exactly as it stands in the address. The names are those of the API, so that an
 * address of ours becomes an API request by changing its path.
 */
export type ExploreSearch = Bounds & {
  [choice in Choice]?: string[]
} & {
  q?: string
  feature?: string[]
  bbox?: string
  asOf?: string
  sort?: Sort
  view?: 'table'
  page?: number
  cursor?: string
}

export const NO_FILTERS: ExploreSearch = {}

/** A part of the search with new values; `undefined` takes a filter away. */
export type SearchChange = { [key in keyof ExploreSearch]?: ExploreSearch[key] | undefined }

type Raw = Record<string, unknown>

const list = (value: unknown): string[] | undefined => {
  const values = (Array.isArray(value) ? value : [value])
    .filter((item) => item !== undefined && item !== '')
    .map(String)
  return values.length > 0 ? [...new Set(values)] : undefined
}

const whole = (value: unknown): number | undefined => {
  const number = typeof value === 'number' ? value : Number.parseInt(String(value ?? ''), 10)
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

/** What somebody typed into the address may be anything: what makes no sense is dropped, the rest is kept. */
export function readSearch(raw: Raw): ExploreSearch {
  const sort = SORTS.find((known) => known === raw.sort)
  const asOf = text(raw.asOf)
  const search: SearchChange = {
    q: text(raw.q),
    region: list(raw.region),
    country: list(raw.country),
    cluster: list(raw.cluster),
    focalArea: list(raw.focalArea),
    feature: list(raw.feature),
    evidence: list(raw.evidence),
    state: list(raw.state),
    award: list(raw.award),
    populationMin: whole(raw.populationMin),
    populationMax: whole(raw.populationMax),
    memberSinceFrom: whole(raw.memberSinceFrom),
    memberSinceTo: whole(raw.memberSinceTo),
    bbox: readArea(text(raw.bbox)) ? text(raw.bbox) : undefined,
    asOf: asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
    sort,
    view: raw.view === 'table' ? 'table' : undefined,
    page: text(raw.cursor) ? whole(raw.page) : undefined,
    cursor: text(raw.cursor),
  }
  return withoutGaps(search)
}

function withoutGaps(search: SearchChange): ExploreSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as ExploreSearch
}

/** Changing what is asked for leads back to the first page of the answer. */
export function changed(search: ExploreSearch, change: SearchChange): ExploreSearch {
  const { cursor: _cursor, page: _page, ...rest } = search
  return readSearch({ ...rest, ...change })
}

export function readArea(bbox: string | undefined): GeoBox | undefined {
  const numbers = bbox?.split(',').map(Number) ?? []
  const [west, south, east, north] = numbers
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  if (numbers.length !== 4 || numbers.some((value) => !Number.isFinite(value))) return undefined
  if (Math.abs(west) > 180 || Math.abs(east) > 180 || south < -90 || north > 90 || south > north) return undefined
  return [west, south, east, north]
}

export type Query = Record<string, string | number | boolean | string[]>

/** The filters alone: what list, facets, map and downloads have in common. */
export function filtersOf(search: ExploreSearch): Query {
  const { view: _view, cursor: _cursor, page: _page, sort: _sort, ...filters } = search
  return filters as Query
}

export function toQueryString(query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item))
  return params.toString()
}

export function isFiltered(search: ExploreSearch): boolean {
  const { asOf: _asOf, ...filters } = filtersOf(search)
  return Object.keys(filters).length > 0
}
