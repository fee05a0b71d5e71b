import { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { ReadError } from './api/read'
import { ErrorPage, NotFoundPage, PendingPage } from './features/shell'
import { routeTree } from './routeTree.gen'
import { parseSearch, stringifySearch } from './routing'

const FRESH_MILLISECONDS = 60_000

/** A refusal stays a refusal; only what may have been an accident of the line is tried again. */
function mayRetry(failures: number, error: Error): boolean {
  const isRefused = error instanceof ReadError && error.problem.status < 500
  return !isRefused && failures < 2
}

export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: FRESH_MILLISECONDS, retry: mayRetry, networkMode: 'offlineFirst' } },
})

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PendingPage,
  defaultPendingMs: 300,
  defaultPendingMinMs: 500,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The parts whose texts the screen says, by the name of their folder. */
    texts?: readonly string[]
    /** What the screen reads first, without a search: asked for before any script of ours has come. */
    reads?: readonly string[]
  }
}
