import { lazyRouteComponent } from '@tanstack/react-router'

export { ErrorPage, PendingPage } from './pages'
export { Shell } from './Shell'

/** Few readers ever need it, so it comes when it is needed. */
export const NotFoundPage = lazyRouteComponent(() => import('./NotFoundPage'), 'NotFoundPage')
