import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FRAMEWORK } from '../../testing/framework'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { FeaturePage, FocalAreaPage, FrameworkPage } from '.'

const CITY = {
  slug: 'agadir-ma',
  name: english('Agadir'),
  country: { code: 'MA', name: english('Morocco') },
  demo: true,
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function answers() {
  return answerWith({
    '/frameworks/kf-2013': () => FRAMEWORK,
    '/cities': () => ({ items: [CITY], total: 1 }),
  })
}

describe('the framework', () => {
  it('shows all 42 features and says that they are not confirmed', async () => {
    answers()
    const { container } = showAt('/$lang/framework', '/en/framework', () => <FrameworkPage />)
    await screen.findByRole('heading', { level: 1, name: 'Key Features' })
    const features = screen.getAllByRole('link', { name: /^Feature number/ })
    expect(features).toHaveLength(42)
    expect(features[0]?.getAttribute('href')).toBe('/en/framework/1/1-1')
    expect(screen.getByText('Features are from memory.')).toBeDefined()
    await vi.waitFor(() => expect(document.title).toBe('Key Features · Learning Cities'))
    await expectAccessible(container)
  })

  it('shows a focal area with its cities and the way to its neighbours', async () => {
    const asked = answers()
    const { container } = showAt('/$lang/framework/$focalArea', '/en/framework/4', () => <FocalAreaPage code="4" />)
    await screen.findByText(/1 city has named this/)
    expect(asked.some(({ search }) => search.includes('focalArea=4'))).toBe(true)
    const turns = screen.getByRole('navigation', { name: 'Other focal areas' })
    expect(
      within(turns)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/en/framework/3', '/en/framework/5'])
    const all = screen.getByRole('link', { name: /on the map and in the list/ }).getAttribute('href')
    expect(decodeURIComponent(all ?? '')).toContain('focalArea')
    await expectAccessible(container)
  })

  it('shows a feature with measurements, targets, cities and its doubt', async () => {
    const asked = answers()
    const { container } = showAt('/$lang/framework/$focalArea/$feature', '/en/framework/4/4-3', () => (
      <FeaturePage focalArea="4" feature="4-3" />
    ))
    await screen.findByRole('link', { name: 'Agadir' })
    expect(asked.some(({ search }) => search.includes('feature=4.3'))).toBe(true)
    expect(screen.getByText('Wording not confirmed')).toBeDefined()
    expect(screen.getByRole('row', { name: /Share of residents who learn/ }).textContent).toContain('More is better')
    expect(screen.getByText('Target 4.3')).toBeDefined()
    expect(screen.getByText('Demo')).toBeDefined()
    await expectAccessible(container)
  })

  it('says when there is no such part', async () => {
    answers()
    showAt('/$lang/framework/$focalArea', '/en/framework/99', () => <FocalAreaPage code="99" />)
    expect(await screen.findByRole('heading', { level: 1, name: 'The framework has no such part' })).toBeDefined()
  })
})
