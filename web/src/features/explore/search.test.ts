import { describe, expect, it } from 'vitest'
import { changed, filtersOf, isFiltered, readArea, readSearch, toQueryString } from './search'

describe('the address of Explore', () => {
  it('accepts one value or several for a filter', () => {
    expect(readSearch({ region: 'AFR' }).region).toEqual(['AFR'])
    expect(readSearch({ region: ['AFR', 'ARB', 'AFR'] }).region).toEqual(['AFR', 'ARB'])
  })

  it('drops what makes no sense and keeps the rest', () => {
    const search = readSearch({ q: 'fes', sort: 'luck', populationMin: 'many', bbox: '1,2,3', asOf: 'now', view: 'x' })
    expect(search).toEqual({ q: 'fes' })
  })

  it('keeps a search made of digits as text', () => {
    expect(readSearch({ q: 2020 }).q).toBe('2020')
  })

  it('leads back to the first page when a filter changes', () => {
    const search = readSearch({ q: 'x', cursor: 'abc', page: 3, view: 'table' })
    expect(changed(search, { region: ['AFR'] })).toEqual({ q: 'x', region: ['AFR'], view: 'table' })
  })

  it('removes a filter that is emptied', () => {
    expect(changed(readSearch({ q: 'x', region: 'AFR' }), { region: [], q: undefined })).toEqual({})
  })

  it('becomes an API request', () => {
    const search = readSearch({ region: ['AFR', 'ARB'], q: 'são', view: 'table', sort: 'name' })
    expect(toQueryString(filtersOf(search))).toBe('q=s%C3%A3o&region=AFR&region=ARB')
  })

  it('knows a part of the world across the antimeridian', () => {
    expect(readArea('165,-30,-175,10')).toEqual([165, -30, -175, 10])
    expect(readArea('165,-30,-195,10')).toBeUndefined()
  })

  it('does not call a date a filter', () => {
    expect(isFiltered(readSearch({ asOf: '2024-02-14' }))).toBe(false)
    expect(isFiltered(readSearch({ q: 'x' }))).toBe(true)
  })
})
