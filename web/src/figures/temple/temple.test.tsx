import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FRAMEWORK } from '../../testing/framework'
import { answerWith, expectAccessible, showAt } from '../../testing/show'
import { type Choice, Temple } from '.'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show(chosen?: readonly Choice[]) {
  answerWith({ '/frameworks/kf-2013': () => FRAMEWORK })
  return showAt('/$lang', '/en', () => <Temple chosen={chosen} />)
}

describe('the temple of the framework', () => {
  it('leads to all twelve focal areas, in three named groups', async () => {
    const { container } = show()
    expect(await screen.findAllByRole('link')).toHaveLength(12)
    const blocks = screen.getByRole('list', { name: 'Building blocks' })
    const link = within(blocks).getByRole('link', { name: /Focal area number 4/ })
    expect(link.getAttribute('href')).toBe('/en/framework/4')
    expect(link.textContent).toContain('4 cities')
    await expectAccessible(container)
  })

  it('says in words what a city has chosen', async () => {
    show([{ code: '5', features: ['5.1', '5.3'] }])
    const link = await screen.findByRole('link', { name: /Focal area number 5/ })
    expect(link.textContent).toContain('Chosen: 5.1, 5.3')
    expect(screen.getByRole('link', { name: /Focal area number 6/ }).textContent).not.toContain('Chosen')
  })

  it('can be read as a table', async () => {
    const { container } = show([{ code: '5', features: [] }])
    fireEvent.click(await screen.findByRole('button', { name: 'Show as a table' }))
    expect(screen.getAllByRole('row')).toHaveLength(13)
    expect(screen.getByRole('row', { name: /Focal area number 5/ }).textContent).toContain('Chosen')
    await expectAccessible(container)
  })

  it('shows the features of the part that is looked at', async () => {
    show()
    fireEvent.focus(await screen.findByRole('link', { name: /Focal area number 7/ }))
    expect(screen.getByText('Feature number 7.2')).toBeDefined()
  })

  it('says when the framework cannot be loaded', async () => {
    answerWith({})
    showAt('/$lang', '/en', () => <Temple />)
    expect(await screen.findByRole('status')).toBeDefined()
  })
})
