import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => {
  cleanup()
  document.body.innerHTML = ''
  history.replaceState(null, '', '/')
})

describe('what a page says before its data have come', () => {
  it('is taken over from the view that the page came with, for its address only', async () => {
    history.replaceState(null, '', '/fr/cities/cork-ie')
    document.body.innerHTML =
      '<div data-first-view><bdi data-place="name" lang="ga" dir="ltr">Corcaigh</bdi><p data-place="summary"></p></div>'
    const { isSaid, Said } = await import('./Said')
    document.body.innerHTML = ''
    expect(isSaid()).toBe(true)
    render(
      <h1>
        <Said place="name" />
        <Said as="p" place="summary" />
      </h1>,
    )
    expect(screen.getByText('Corcaigh').lang).toBe('ga')
    expect(document.querySelector('p')).toBeNull()
    history.replaceState(null, '', '/fr/cities/fes-ma')
    expect(isSaid()).toBe(false)
  })

  it('is nothing where the page came without a view', async () => {
    const { isSaid } = await import('./Said')
    expect(isSaid()).toBe(false)
  })

  it('is drawn by the build as empty places, which the service fills', async () => {
    const { drawPlaces, Said } = await import('./Said')
    drawPlaces()
    const { container } = render(<Said as="p" place="summary" className="words" />)
    expect(container.innerHTML).toBe('<p class="words" data-place="summary"></p>')
  })
})
