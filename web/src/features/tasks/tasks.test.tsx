import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerTokens } from '../../api/token'
import { startSession } from '../../auth'
import { resetKeycloak } from '../../auth/keycloak.fake'
import { answerWith, english, expectAccessible, showAt } from '../../testing/show'
import { TasksPage } from '.'

vi.mock('keycloak-js', () => import('../../auth/keycloak.fake'))
vi.mock('../../auth/useSession', () => ({ useSession: () => session }))

const session = { state: 'in' }
const CORK = {
  slug: 'cork-ie',
  name: 'Cork',
  country: { code: 'IE', name: english('Ireland') },
  timeZone: 'Europe/Dublin',
}

beforeAll(() => startSession(() => {}))
beforeEach(() => {
  resetKeycloak()
  session.state = 'in'
  offerTokens({ token: async () => 'token', renewed: async () => undefined })
})
afterEach(cleanup)

function show(items: unknown[]) {
  answerWith({ '/me/tasks': () => ({ items }) })
  return showAt('/$lang/tasks', '/en/tasks', () => <TasksPage signIn={<button type="button">Sign in</button>} />)
}

describe('the page of what waits', () => {
  it('names each task with its city, its number and where it is done', async () => {
    const { container } = show([
      { kind: 'INVITATION', city: CORK, due: '2026-12-24T12:00:00Z' },
      { kind: 'INCOMPLETE_PROFILE', city: CORK, count: 3, link: '/my-city/cork-ie' },
    ])
    await screen.findByRole('heading', { level: 2, name: 'You are invited to a team' })
    expect(screen.getByText('until 24 December 2026')).toBeTruthy()
    expect(screen.getByText(/3 parts are still empty/)).toBeTruthy()
    const link = screen.getByRole('link', { name: 'The profile has gaps: Cork' })
    expect(link.getAttribute('href')).toBe('/en/my-city/cork-ie')
    await expectAccessible(container)
  })

  it('shows a kind of task that it does not know yet', async () => {
    show([{ kind: 'SOMETHING_NEW', link: '/about' }])
    await screen.findByRole('heading', { level: 2, name: 'Something waits for you' })
  })

  it('says that nothing waits', async () => {
    show([])
    await screen.findByRole('heading', { level: 1, name: 'Nothing waits for you' })
  })

  it('offers a visitor the way in', async () => {
    session.state = 'out'
    show([])
    await screen.findByRole('heading', { level: 1, name: 'Sign in to see what waits for you' })
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeTruthy()
  })
})
