import { Trans } from '@lingui/react/macro'
import { lazy, type ReactNode, Suspense } from 'react'
import { Toasts } from '../../ui/Toast'
import { Announcer } from './Announcer'
import { Header } from './Header'
import { OfflineBanner } from './OfflineBanner'
import { RouteProgress } from './RouteProgress'
import type { SearchSlots } from './Search'
import styles from './shell.module.css'

/** Stands below every first view, so it comes behind what that needs; without its line it is empty rather than an end of the page. */
const Footer = lazy(() => import('./Footer').catch(() => ({ default: Nothing })))

type ShellProps = {
  /** The place for signing in and for the menu of who has; the route brings it, as features do not know each other. */
  account: ReactNode
  /** What must be said above a page now and then, such as that a session is about to end. */
  notice: ReactNode
  /** The dialog of the search over everything. */
  search: SearchSlots
  children: ReactNode
}

/** What stands around every page: the way past it, the header, what is being said aloud, the page, the footer. */
export function Shell({ account, notice, search, children }: ShellProps) {
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <RouteProgress />
      <Header account={account} search={search} />
      <OfflineBanner />
      {notice}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Suspense fallback={<Nothing />}>
        <Footer />
      </Suspense>
      <Announcer />
      <Toasts />
    </div>
  )
}

function Nothing() {
  return <div className={styles.foot} />
}
