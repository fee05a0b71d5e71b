import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerWith, english, expectAccessible, prepareBrowser, showAt } from '../../testing/show'
import { SearchPage } from '.'
import SearchDialog from './SearchDialog'

const concept = { vocabulary: 'TOPIC', code: 'LITERACY', name: english('Literacy and basic skills') }
const cork = {
  id: 'cork-ie',
  title: english('Cork'),
  detail: english('Ireland'),
  path: '/cities/cork-ie',
  highlights: [{ start: 0, end: 3 }],
}
const cairo = { id: 'cairo-eg', title: english('Cairo'), path: '/cities/cairo-eg', highlights: [], concept }

beforeEach(() => {
  prepareBrowser()
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

describe('the search over everything', () => {
  it('suggests while somebody types, and goes where the keys lead', async () => {
    answerWith({ '/search/suggestions': () => ({ items: [cork, cairo].map((hit) => ({ group: 'cities', hit })) }) })
    const onClose = vi.fn()
    const { router } = showAt('/$lang', '/en', () => <SearchDialog onClose={onClose} />)
    const box = await screen.findByRole('combobox', { name: 'Search everything' })
    await userEvent.type(box, 'cor')
    expect(await screen.findAllByRole('option')).toHaveLength(2)
    await userEvent.keyboard('{ArrowDown}')
    const chosen = screen.getByRole('option', { selected: true })
    expect(chosen).toHaveTextContent('Cork Ireland')
    expect(within(chosen).getByText('Cor', { selector: 'mark' })).toBeInTheDocument()
    expect(box).toHaveAttribute('aria-activedescendant', chosen.id)
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Cairo')
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/cities/cairo-eg'))
    expect(onClose).toHaveBeenCalled()
  })

  it('shows everything that is found when nothing is chosen', async () => {
    answerWith({ '/search/suggestions': () => ({ items: [] }) })
    const { router, container } = showAt('/$lang', '/en', () => <SearchDialog onClose={() => undefined} />)
    await userEvent.type(await screen.findByRole('combobox'), 'livre & co')
    expect(await screen.findByText('Nothing fits yet.')).toBeInTheDocument()
    await expectAccessible(container)
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(router.state.location.href).toBe('/en/search?q=livre+%26+co'))
  })

  it('groups and counts what is found, and says which concept links it', async () => {
    const groups = [{ group: 'cities', total: 12, list: '/cities?q=alphab%C3%A9tisation', hits: [cork, cairo] }]
    answerWith({ '/search': (query) => ({ q: query.get('q'), total: 12, concepts: [concept], groups }) })
    const { container } = showAt('/$lang/search', '/fr/search', () => (
      <SearchPage q="alphabétisation" onSearch={() => undefined} />
    ))
    expect(await screen.findByRole('heading', { name: 'Cities (12)' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('12 hits')
    expect(screen.getByText(/Linked by the concept/)).toHaveTextContent('Literacy and basic skills')
    expect(screen.getByRole('link', { name: '10 more' })).toHaveAttribute('href', expect.stringContaining('/cities?q='))
    await expectAccessible(container)
  })

  it('says so when nothing is found', async () => {
    answerWith({ '/search': () => ({ q: 'zzz', total: 0, concepts: [], groups: [] }) })
    showAt('/$lang/search', '/en/search', () => <SearchPage q="zzz" onSearch={() => undefined} />)
    expect(await screen.findByText(/Nothing fits\./)).toBeInTheDocument()
  })
})
