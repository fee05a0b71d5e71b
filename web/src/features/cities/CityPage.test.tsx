import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { City } from '../../api/contract'
import { FRAMEWORK } from '../../testing/framework'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { CityPage } from '.'

const GEONAMES = { id: 'geonames', kind: 'DATASET' as const, title: 'GeoNames' }
const TEXT = { id: 'text', kind: 'OFFICIAL' as const, title: 'Announcement of new members', date: '2024-02-14' }
const DEMO = { id: 'demo', kind: 'DEMO' as const, title: 'Demo' }

const BARE: City = {
  id: '1',
  slug: 'agadir-ma',
  name: english('Agadir'),
  nativeName: { text: 'أكادير', lang: 'ar', dir: 'rtl', kind: 'NATIVE' },
  country: { code: 'MA', name: english('Morocco') },
  region: { code: 'ARB', name: english('Arab States') },
  kind: 'MUNICIPALITY',
  state: 'ACTIVE',
  memberSince: 2024,
  evidence: 'OFFICIAL',
  position: { lat: 30.42, lon: -9.6, precision: 'PLACE' },
  demo: false,
  awardYears: [],
  names: [
    { text: 'Agadir', kind: 'OFFICIAL', dir: 'ltr' },
    { text: 'أكادير', lang: 'ar', dir: 'rtl', kind: 'NATIVE' },
    { text: 'Santa Cruz do Cabo de Gué', dir: 'ltr', kind: 'FORMER', to: '1541' },
  ],
  formerSlugs: [],
  consortium: [],
  clusters: [],
  focalAreas: [],
  timeZone: 'Africa/Casablanca',
  statistics: [{ kind: 'POPULATION', value: 698310, unit: '1', source: GEONAMES }],
  focalAreaChoices: [],
  clusterMemberships: [],
  challenges: [],
  expertise: [],
  designations: [],
  membership: {
    state: 'ACTIVE',
    since: '2024-02-14',
    periods: [{ state: 'ACTIVE', from: '2024-02-14', fromPrecision: 'DAY', evidence: 'OFFICIAL', sources: [TEXT] }],
  },
  successions: [],
  outdatedTranslations: ['/summary/fr'],
  attribution: ['Place data from GeoNames, CC BY 4.0'],
  updatedAt: '2026-11-24T10:00:00Z',
}

const FULL: City = {
  ...BARE,
  demo: true,
  website: 'https://agadir.example/',
  description: { text: 'Une ville.', lang: 'fr', dir: 'ltr', languages: ['fr', 'ar'] },
  descriptionHtml: '<p>Une ville.</p>',
  strategy: {
    title: english('Learning for all'),
    text: english('In every quarter.'),
    textHtml: '<p>In every quarter.</p>',
    from: 2024,
    to: 2030,
    source: DEMO,
  },
  mayor: { name: 'A. Person', title: english('Mayor'), from: '2024-01-01', source: DEMO },
  focalAreaChoices: [{ code: '4', name: english('Focal area number 4'), features: ['4.3'] }],
  clusterMemberships: [{ code: 'ESD', name: english('Sustainability'), role: 'COORDINATOR', source: DEMO }],
  challenges: [{ topic: { code: 'LIT', name: english('Literacy') }, rating: 4 }],
  expertise: [{ topic: { code: 'ENT', name: english('Entrepreneurship') } }],
}

const SIMILAR = {
  items: [
    {
      city: { ...BARE, slug: 'fez-ma', name: english('Fez') },
      score: 45,
      reasons: [{ kind: 'COUNTRY', points: 45, text: 'Both are in Morocco.' }],
    },
  ],
}

function show(city: City, slug = city.slug) {
  answerWith({
    [`/cities/${slug}`]: () => city,
    [`/cities/${city.slug}`]: () => city,
    [`/cities/${city.slug}/similar`]: () => SIMILAR,
    '/frameworks/kf-2013': () => FRAMEWORK,
    '/cities': () => ({ items: [BARE] }),
  })
  return showAt('/$lang/cities/$slug', `/en/cities/${slug}`, () => <CityPage slug={slug} />)
}

beforeEach(() => {
  HTMLElement.prototype.scrollTo = () => undefined
  HTMLCanvasElement.prototype.getContext = () => null
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the page of a city', () => {
  it('tells what is known, with sources and precision, and leaves out what is not', async () => {
    const { container } = show(BARE)
    await screen.findByRole('heading', { level: 1, name: 'Agadir' })
    expect(screen.getByText('أكادير').getAttribute('lang')).toBe('ar')
    expect(screen.getByText('Santa Cruz do Cabo de Gué')).toBeDefined()
    expect(screen.getByText('698,310')).toBeDefined()
    expect(screen.getByText(/Figure of the place, not of the municipality/)).toBeDefined()
    expect(screen.getAllByText('Announced on 14 February 2024.').length).toBeGreaterThan(0)
    expect(await screen.findByText(/has not told its own story here yet/)).toBeDefined()
    expect(screen.queryByRole('heading', { name: 'Strategy' })).toBeNull()
    expect(screen.queryByText('Demo')).toBeNull()
    await screen.findByText('Both are in Morocco.')
    await expectAccessible(container)
  })

  it('marks invented content, foreign texts and choices in words', async () => {
    const { container } = show(FULL)
    await screen.findByRole('heading', { name: 'Strategy' })
    expect(screen.getAllByText('Demo').length).toBeGreaterThan(3)
    expect(screen.getByText(/not available in your language. Shown in: French/)).toBeDefined()
    expect(screen.getByText('Large challenge')).toBeDefined()
    expect(screen.getByText('Coordinating city')).toBeDefined()
    expect(screen.getByText(/In office since 1 January 2024/)).toBeDefined()
    expect((await screen.findByRole('link', { name: /Focal area number 4/ })).textContent).toContain('Chosen: 4.3')
    await expectAccessible(container)
  })

  it('never shows the score of similar cities', async () => {
    show(BARE)
    const card = (await screen.findByRole('link', { name: 'Fez' })).closest('li')
    expect(card?.textContent).not.toMatch(/45/)
  })

  it('has a bar of its sections', async () => {
    show(FULL)
    const bar = await screen.findByRole('navigation', { name: 'Sections of this page' })
    const links = within(bar).getAllByRole('link')
    expect(links.filter((link) => link.getAttribute('aria-current') === 'true')).toHaveLength(1)
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
  })

  it('says honestly that only a text names it a member', async () => {
    const [period] = BARE.membership.periods
    if (!period) throw new Error('no period')
    const { memberSince: _, ...rest } = BARE
    const attested = { ...period, from: '2018-03', fromPrecision: 'ATTESTED' as const }
    show({ ...rest, evidence: 'PRESS', membership: { state: 'ACTIVE', periods: [attested] } })
    expect((await screen.findAllByText(/Named as a member in a text of March 2018/)).length).toBeGreaterThan(0)
    expect(screen.getByText('Press report')).toBeDefined()
  })

  it('sets title, description and addresses of all languages', async () => {
    show(BARE)
    const head = (selector: string) => document.head.querySelector(selector)?.getAttribute('href')
    await waitFor(() => expect(head('link[rel="canonical"]')).toBeDefined())
    expect(document.title).toBe('Agadir, Morocco · Learning Cities')
    expect(head('link[rel="canonical"]')).toMatch(/\/en\/cities\/agadir-ma$/)
    expect(head('link[hreflang="ar"]')).toMatch(/\/ar\/cities\/agadir-ma$/)
  })

  it('moves on from an old address', async () => {
    const { router } = show(BARE, 'agadir')
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/cities/agadir-ma'))
  })

  it('offers near names where there is no city', async () => {
    answerWith({ '/cities': () => ({ items: [BARE] }) })
    const { container } = showAt('/$lang/cities/$slug', '/en/cities/agadirr', () => <CityPage slug="agadirr" />)
    await screen.findByRole('heading', { level: 1, name: 'There is no city at this address' })
    expect((await screen.findByRole('link', { name: 'Agadir' })).getAttribute('href')).toBe('/en/cities/agadir-ma')
    await expectAccessible(container)
  })

  it('shares by address', async () => {
    const written: string[] = []
    vi.stubGlobal('navigator', {
      ...navigator,
      clipboard: { writeText: async (text: string) => void written.push(text) },
    })
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true
    }
    show(BARE)
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Copy address' }))
    await waitFor(() => expect(written[0]).toMatch(/\/en\/cities\/agadir-ma$/))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
