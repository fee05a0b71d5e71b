export { ErrorPage, NotFoundPage, PendingPage } from './pages'
export { Shell } from './Shell'
