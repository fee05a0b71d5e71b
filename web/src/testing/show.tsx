import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'

/** What jsdom lacks and a map needs; nothing is painted, but everything that is not paint works. */
export function prepareBrowser(): void {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  vi.stubGlobal('ResizeObserver', Observer)
  vi.stubGlobal('IntersectionObserver', Observer)
  vi.stubGlobal('Path2D', class {})
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  vi.stubGlobal('CSS', { escape: (value: string) => value, supports: () => false })
  HTMLCanvasElement.prototype.getContext = () => null
}

type Answers = Record<string, (query: URLSearchParams) => unknown>

/** Answers API calls by path; everything else is not found. Returns the addresses that were asked for. */
export function answerWith(answers: Answers): URL[] {
  const asked: URL[] = []
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://localhost')
    asked.push(url)
    const body = answers[url.pathname.replace('/api/v1', '')]?.(url.searchParams)
    if (body === undefined) return Response.json({ title: 'Not found', status: 404 }, { status: 404 })
    return Response.json(body)
  })
  return asked
}

/** Shows a screen at an address, with a router that knows every other address too. */
export function showAt(path: string, address: string, screen: () => ReactNode) {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const root = createRootRoute({ component: Outlet })
  const page = createRoute({ getParentRoute: () => root, path, component: screen })
  const rest = createRoute({ getParentRoute: () => root, path: '$', component: () => null })
  const router = createRouter({
    routeTree: root.addChildren([page, rest]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return { ...view, router }
}

/** No finding of axe; colours need a browser and are checked in the journeys. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

export function english(value: string) {
  return { text: value, lang: 'en', dir: 'ltr' as const, languages: ['en'] }
}
