import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/useLanguage'
import { Icon } from '../../ui/Icon'
import { Mark } from '../../ui/Mark'
import { Popup } from '../../ui/Popup'
import { LanguageLinks, LanguageMenu } from './LanguageMenu'
import { Search } from './Search'
import styles from './shell.module.css'
import { ThemeChoice, ThemeMenu } from './ThemeMenu'

/** The sections that exist. A section is added here when it has pages, not before. */
const SECTIONS = ['cities', 'framework', 'developers', 'about'] as const

export function Header({ account }: { account: ReactNode }) {
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
          <Search />
          <Link
            className={styles.toSearch}
            to="/$lang/cities"
            params={{ lang: i18n.locale }}
            aria-label={t`Find a city`}
          >
            <Icon name="magnifyingGlass" />
          </Link>
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
  const names = {
    cities: <Trans>Cities</Trans>,
    framework: <Trans>Framework</Trans>,
    developers: <Trans>Developers</Trans>,
    about: <Trans>About</Trans>,
  }
  return (
    <ul>
      {SECTIONS.map((section) => (
        <li key={section}>
          <Link to={`/$lang/${section}`} params={{ lang }} {...(onGo && { onClick: onGo })}>
            {names[section]}
          </Link>
        </li>
      ))}
    </ul>
  )
}
