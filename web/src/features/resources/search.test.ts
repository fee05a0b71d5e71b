import { describe, expect, test } from 'vitest'
import { changed, filtersOf, isFiltered, readSearch, toQueryString } from './search'

describe('the address of the library', () => {
  test('drops what makes no sense and keeps the rest', () => {
    expect(readSearch({ q: 'inclusion', type: 'REPORT', yearFrom: 'x', yearTo: 2020, sort: 'best', page: 3 })).toEqual({
      q: 'inclusion',
      type: ['REPORT'],
      yearTo: 2020,
    })
  })

  test('a changed filter leads back to the first page', () => {
    expect(changed({ cursor: 'abc', page: 2, topic: ['ESD'] }, { topic: undefined, language: ['fr', 'fr'] })).toEqual({
      language: ['fr'],
    })
  })

  test('is that of the API but for pages and order', () => {
    const search = readSearch({ type: ['REPORT', 'VIDEO'], sort: 'title', cursor: 'abc', page: 2 })
    expect(toQueryString(filtersOf(search))).toBe('type=REPORT&type=VIDEO')
    expect(isFiltered(search)).toBe(true)
    expect(isFiltered(readSearch({ sort: 'title' }))).toBe(false)
  })
})
