import { cleanup, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NetworkSize, PublishedSize } from '../../api/contract'
import { answerWith as answer, prepareBrowser, showAt } from '../../testing/show'
import { newestPublished } from './Figures'
import { HomePage } from './HomePage'

const text = (value: string) => ({ text: value, lang: 'en', dir: 'ltr' as const, languages: ['en'] })
const published = (asOf: string, cities: number, kind: 'OFFICIAL' | 'PRESS' = 'OFFICIAL'): PublishedSize => ({
  asOf,
  cities,
  source: { id: asOf, kind, title: `Text of ${asOf}` },
})

const SIZE: NetworkSize = {
  asOf: '2026-11-24',
  cities: 364,
  countries: 83,
  regions: [{ code: 'AFR', name: text('Africa'), cities: 39, countries: 20 }],
  series: [
    { date: '2019-07-17', cities: 120, countries: 40, regions: {} },
    { date: '2025-12-04', cities: 364, countries: 83, regions: {} },
  ],
  published: [published('2016-08', 115), published('2025-12-04', 425), published('2025-12-10', 498, 'PRESS')],
  explanation: text('Counted from dated membership periods.'),
}
const NEWEST = {
  items: [
    {
      id: '1',
      slug: 'ankara-tr',
      name: text('Ankara'),
      country: { code: 'TR', name: text('Türkiye') },
      region: { code: 'ENA', name: text('Europe and North America') },
      memberSince: 2025,
    },
  ],
}

const show = (screen: () => ReactNode) => showAt('/$lang', '/en', screen)

describe('Home', () => {
  beforeEach(prepareBrowser)
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })

  const open = () => {
    answer({ '/statistics/network-size': () => SIZE, '/cities': () => NEWEST })
    return show(() => <HomePage />)
  }

  it('names the count known here with its date, and the published total with its source', async () => {
    open()
    expect(await screen.findByText(/known here as of 24 November 2026/)).toBeTruthy()
    expect(screen.getAllByText('425')[0]?.closest('div')?.textContent).toContain('Text of 2025-12-04')
  })

  it('says as a table what the figure shows', async () => {
    open()
    const [publishedTable, countedTable] = await screen.findAllByRole('table', { hidden: true })
    expect(within(publishedTable as HTMLElement).getAllByRole('row', { hidden: true })).toHaveLength(4)
    expect(countedTable?.textContent).toContain('17 July 2019')
  })

  it('leads to the newest members', async () => {
    open()
    const links = await screen.findAllByRole('link', { name: 'Ankara' })
    expect(links[0]?.getAttribute('href')).toBe('/en/cities/ankara-tr')
  })

  it('invents nothing when there is nothing', async () => {
    answer({})
    show(() => <HomePage />)
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
    expect(screen.queryByText(/known here as of/)).toBeNull()
  })

  it('has no barrier that axe finds', async () => {
    const { container } = open()
    await screen.findByText(/known here as of/)
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations).toEqual([])
  })
})

describe('the published total', () => {
  it('is the newest official one, never that of the press', () => {
    expect(newestPublished(SIZE.published)?.cities).toBe(425)
  })
})
