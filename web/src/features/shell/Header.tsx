import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useRouter } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useLanguage } from '../../i18n/useLanguage'
import { Mark } from '../../ui/Mark'
import { Popup } from '../../ui/Popup'
import { LanguageLinks, LanguageMenu } from './LanguageMenu'
import type { SearchSlots } from './Search'
import styles from './shell.module.css'
import { ThemeChoice, ThemeMenu } from './ThemeMenu'

/** Nobody searches before a page is seen. */
const Search = lazy(() => import('./Search'))

/** In the order of the header; one without a page is not shown. Developers find theirs in the footer. */
const SECTIONS = ['cities', 'partnerships', 'events', 'resources', 'framework', 'about'] as const

export function Header({ account, search }: { account: ReactNode; search: SearchSlots }) {
  const { t, i18n } = useLingui()
  return (
    <header className={styles.top}>
      <div className={styles.topIn}>
        <Link className={styles.brand} to="/$lang" params={{ lang: i18n.locale }}>
          <Mark />
          <span lang="en">Learning Cities</span>
        </Link>
        <nav className={styles.sections} aria-label={t`Main`}>
          <Sections />
        </nav>
        <div className={styles.end}>
          <div className={styles.search}>
            <Suspense>
              <Search slots={search} />
            </Suspense>
          </div>
          <div className={styles.wide}>
            <LanguageMenu />
            <ThemeMenu />
          </div>
          {account}
          <div className={styles.menu}>
            <Popup label={t`Menu`} icon="list" isBare place="wide">
              {(close) => (
                <>
                  <nav aria-label={t`Main`}>
                    <Sections onGo={close} />
                  </nav>
                  <div className={styles.narrow}>
                    <nav aria-label={t`Languages`}>
                      <LanguageLinks onChosen={close} />
                    </nav>
                    <ThemeChoice />
                  </div>
                </>
              )}
            </Popup>
          </div>
        </div>
      </div>
    </header>
  )
}

function Sections({ onGo }: { onGo?: () => void }) {
  const lang = useLanguage()
  const pages: object = useRouter().routesByPath
  const names = {
    cities: <Trans>Cities</Trans>,
    partnerships: <Trans>Partnerships</Trans>,
    events: <Trans>Events</Trans>,
    resources: <Trans>Library</Trans>,
    framework: <Trans>Framework</Trans>,
    about: <Trans>About</Trans>,
  }
  return (
    <ul>
      {SECTIONS.filter((section) => `/$lang/${section}` in pages).map((section) => (
        <li key={section}>
          <Link to={`/$lang/${section}` as '/$lang/cities'} params={{ lang }} {...(onGo && { onClick: onGo })}>
            {names[section]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
