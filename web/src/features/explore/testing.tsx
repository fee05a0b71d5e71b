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
import type { ReactNode } from 'react'
import { vi } from 'vitest'

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

/** Answers API calls by path; returns the addresses that were asked for. */
export function answer(answers: Answers): URL[] {
  const asked: URL[] = []
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const url = new URL(input instanceof Request ? input.url : input, 'http://localhost')
    asked.push(url)
    const found = answers[url.pathname.replace('/api/v1', '')]
    const body = found?.(url.searchParams)
    if (body === undefined) return Response.json({ title: 'Not found', status: 404 }, { status: 404 })
    return Response.json(body)
  })
  return asked
}

export function show(screen: () => ReactNode, address = '/en/cities') {
  i18n.loadAndActivate({ locale: 'en', messages: {} })
  const root = createRootRoute({ component: Outlet })
  const page = createRoute({ getParentRoute: () => root, path: '/$lang/cities', component: screen })
  const home = createRoute({ getParentRoute: () => root, path: '/$lang', component: screen })
  const rest = createRoute({ getParentRoute: () => root, path: '$', component: () => null })
  const router = createRouter({
    routeTree: root.addChildren([home, page, rest]),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </I18nProvider>,
  )
}
