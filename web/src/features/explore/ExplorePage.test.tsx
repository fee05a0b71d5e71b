import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CitySummary } from '../../api/contract'
import { answerWith as answer, prepareBrowser, showAt } from '../../testing/show'
import { ExplorePage } from './ExplorePage'
import { type ExploreSearch, readSearch } from './search'

const text = (value: string, lang = 'en') => ({ text: value, lang, dir: 'ltr' as const, languages: [lang] })

function city(slug: string, name: string, more: Partial<CitySummary> = {}): CitySummary {
  return {
    id: slug,
    slug,
    name: text(name),
    country: { code: 'MA', name: text('Morocco') },
    region: { code: 'ARB', name: text('Arab States') },
    kind: 'MUNICIPALITY',
    state: 'ACTIVE',
    evidence: 'OFFICIAL',
    position: { lat: 30, lon: -9, precision: 'PLACE' },
    clusters: [],
    focalAreas: [],
    demo: false,
    awardYears: [],
    ...more,
  }
}

const AGADIR = city('agadir-ma', 'Agadir', {
  nativeName: { text: 'أكادير', lang: 'ar', dir: 'rtl', kind: 'NATIVE' },
  memberSince: 2024,
  population: { value: 698310, source: { id: 'geonames', kind: 'DATASET', title: 'GeoNames' } },
})
const FEZ = city('fez-ma', 'Fez', { evidence: 'PRESS', demo: true })

const FACETS = {
  total: 2,
  facets: [
    {
      name: 'region',
      values: [
        { value: 'ARB', label: 'Arab States', count: 2 },
        { value: 'AFR', label: 'Africa', count: 1 },
      ],
    },
    { name: 'focalArea', values: [] },
  ],
}
const MAP = { count: 0, slugs: [], names: [], lats: [], lons: [], countries: [], regions: [], since: [], states: [] }

function answers(items: CitySummary[] = [AGADIR, FEZ]) {
  return answer({
    '/cities': (query) => (query.get('q') === 'zzz' ? { items: [] } : { items, next: 'two' }),
    '/cities/facets': (query) => (query.get('q') === 'zzz' ? { total: 0, facets: [] } : FACETS),
    '/cities/map': () => MAP,
  })
}

function Explore({ start = {} }: { start?: ExploreSearch }) {
  const [search, setSearch] = useState(readSearch(start))
  return <ExplorePage search={search} onSearch={setSearch} />
}

const show = (screen: () => ReactNode) => showAt('/$lang/cities', '/en/cities', screen)

describe('Explore', () => {
  beforeEach(prepareBrowser)
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  it('lists cities with how sure we are and since when, and says how many', async () => {
    answers()
    show(() => <Explore />)
    const row = (await screen.findByRole('link', { name: 'Agadir' })).closest('li')
    expect(row?.textContent).toContain('أكادير')
    expect(row?.textContent).toContain('Member since 2024')
    expect(row?.textContent).toContain('698,310 inhabitants')
    expect(screen.getByText('Known from the press')).toBeTruthy()
    expect(screen.getByText('Demo')).toBeTruthy()
    await waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toBe('2 cities'))
  })

  it('searches after a short pause, and offers ways out when nothing is found', async () => {
    const asked = answers()
    show(() => <Explore start={{ region: ['ARB'] }} />)
    await screen.findByRole('link', { name: 'Agadir' })
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'zzz' } })
    expect(await screen.findByRole('heading', { name: 'No city matches “zzz”' })).toBeTruthy()
    expect(asked.filter((url) => url.searchParams.get('q') === 'zzz' && url.pathname.endsWith('/cities'))).toHaveLength(
      1,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(await screen.findByRole('link', { name: 'Agadir' })).toBeTruthy()
  })

  it('offers only facets that tell cities apart', async () => {
    answers()
    show(() => <Explore />)
    expect(await screen.findByRole('button', { name: 'Region' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Focal area' })).toBeNull()
  })

  it('filters by a facet, shows the filter by name and takes it away again', async () => {
    const asked = answers()
    show(() => <Explore />)
    fireEvent.click(await screen.findByRole('button', { name: 'Region' }))
    fireEvent.click(await screen.findByRole('checkbox', { name: /Arab States/ }, { timeout: 8000 }))
    await waitFor(() => expect(asked.some((url) => url.searchParams.get('region') === 'ARB')).toBe(true))
    fireEvent.click(await screen.findByText('Arab States', { selector: 'button bdi' }))
    await waitFor(() => expect(screen.queryByText('Clear all')).toBeNull())
  })

  it('shows the same as a table that can be sorted', async () => {
    const asked = answers()
    show(() => <Explore start={{ view: 'table' }} />)
    const table = await screen.findByRole('table')
    fireEvent.click(within(table).getByRole('button', { name: 'Population' }))
    await waitFor(() => expect(asked.some((url) => url.searchParams.get('sort') === 'population')).toBe(true))
    expect((await screen.findByRole('columnheader', { name: 'Population' })).getAttribute('aria-sort')).toBe(
      'ascending',
    )
  })

  it('goes on to the next page by cursor and back to the first', async () => {
    const asked = answers()
    show(() => <Explore />)
    fireEvent.click(await screen.findByRole('button', { name: 'Next page' }))
    await waitFor(() => expect(asked.some((url) => url.searchParams.get('cursor') === 'two')).toBe(true))
    fireEvent.click(await screen.findByRole('button', { name: 'First page' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'First page' })).toBeNull())
  })

  it('offers the same filters as files', async () => {
    answers()
    show(() => <Explore start={{ region: ['ARB'] }} />)
    const link = await screen.findByRole('link', { name: 'Download as CSV' })
    expect(link.getAttribute('href')).toBe('/api/v1/cities.csv?region=ARB')
  })

  it('says what happened when the cities cannot be loaded, and tries again', async () => {
    answer({ '/cities/facets': () => FACETS, '/cities/map': () => MAP })
    show(() => <Explore />)
    expect(await screen.findByRole('heading', { name: 'The cities could not be loaded' })).toBeTruthy()
    answers()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: 'Agadir' })).toBeTruthy()
  })

  it.each([{}, { view: 'table' as const }])('has no barrier that axe finds (%o)', async (start) => {
    answers()
    const { container } = show(() => <Explore start={start} />)
    await screen.findByRole('link', { name: 'Agadir' })
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations).toEqual([])
  })
})
