export const SORTS = ['relevance', '-year', 'year', 'title', '-added'] as const
export type Sort = (typeof SORTS)[number]

/** Filters that take any of several values, in the order in which they are offered. */
export const CHOICES = ['type', 'topic', 'language', 'licence', 'publisher', 'country', 'city'] as const
export type Choice = (typeof CHOICES)[number]

/** The whole state of the library, as it stands in the address; the names are those of the API. */
export type LibrarySearch = { [choice in Choice]?: string[] } & {
  q?: string
  yearFrom?: number
  yearTo?: number
  sort?: Sort
  page?: number
  cursor?: string
}

export type SearchChange = { [key in keyof LibrarySearch]?: LibrarySearch[key] | undefined }

const list = (value: unknown): string[] | undefined => {
  const values = (Array.isArray(value) ? value : [value])
    .filter((item) => item !== undefined && item !== '')
    .map(String)
  return values.length > 0 ? [...new Set(values)] : undefined
}

const year = (value: unknown): number | undefined => {
  const number = Number(value)
  return Number.isInteger(number) && number >= 1900 && number <= 9999 ? number : undefined
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null || value === '' ? undefined : String(value)

/** What somebody typed into the address may be anything: what makes no sense is dropped, the rest is kept. */
export function readSearch(raw: Record<string, unknown>): LibrarySearch {
  const page = Number(raw.page)
  const search: SearchChange = {
    q: text(raw.q),
    ...Object.fromEntries(CHOICES.map((name) => [name, list(raw[name])])),
    yearFrom: year(raw.yearFrom),
    yearTo: year(raw.yearTo),
    sort: SORTS.find((known) => known === raw.sort),
    page: text(raw.cursor) && Number.isInteger(page) && page > 0 ? page : undefined,
    cursor: text(raw.cursor),
  }
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as LibrarySearch
}

/** Changing what is asked for leads back to the first page of the answer. */
export function changed(search: LibrarySearch, change: SearchChange): LibrarySearch {
  const { cursor: _cursor, page: _page, ...rest } = search
  return readSearch({ ...rest, ...change })
}

export type Query = Record<string, string | number | string[]>

/** The filters alone: what list, facets, files and feed have in common. */
export function filtersOf(search: LibrarySearch): Query {
  const { cursor: _cursor, page: _page, sort: _sort, ...filters } = search
  return filters as Query
}

export function toQueryString(query: Query): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, String(item))
  return params.toString()
}

export const isFiltered = (search: LibrarySearch): boolean => Object.keys(filtersOf(search)).length > 0
