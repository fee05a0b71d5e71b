import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useConfig } from '../../api/config'
import { LANGUAGES } from '../../i18n/languages'
import { rememberLanguage } from '../../i18n/preferred'
import { Mark } from '../../ui/Mark'
import { OtherLanguage } from './OtherLanguage'
import styles from './shell.module.css'

const NETWORK_SITE = 'https://www.uil.unesco.org/en/learning-cities'

/** Only links that lead somewhere, and what must be said on every page. */
export default function Footer() {
  const { i18n } = useLingui()
  const { data: config } = useConfig()
  const lang = i18n.locale
  return (
    <footer className={styles.foot}>
      <div className={styles.footIn}>
        <div className={styles.footTop}>
          <div>
            <Link className={styles.brand} to="/$lang" params={{ lang }}>
              <Mark />
              <span lang="en">Learning Cities</span>
            </Link>
            <p className={styles.motto}>
              <Trans>Lifelong learning for all, city by city.</Trans>
            </p>
          </div>
          <Column title={<Trans>The network</Trans>}>
            <Link to="/$lang/cities" params={{ lang }}>
              <Trans>Member cities</Trans>
            </Link>
            <Link to="/$lang/framework" params={{ lang }}>
              <Trans>Framework</Trans>
            </Link>
            <Link to="/$lang/awards" params={{ lang }}>
              <Trans>Learning City Award</Trans>
            </Link>
            <Link to="/$lang" params={{ lang }} hash="join">
              <Trans>How to join</Trans>
            </Link>
          </Column>
          <Column title={<Trans>Open data</Trans>}>
            <Link to="/$lang/developers" params={{ lang }}>
              <Trans>Developers</Trans>
            </Link>
            <a href="/q/swagger-ui">
              <Trans>API reference</Trans>
            </a>
            <a href="/api/v1/cities.csv" download="cities.csv">
              <Trans>All cities as CSV</Trans>
            </a>
          </Column>
          <Column title={<Trans>About this site</Trans>}>
            <Link to="/$lang/about" params={{ lang }}>
              <Trans>About</Trans>
            </Link>
            <Link to="/$lang/about" params={{ lang }} hash="accessibility">
              <Trans>Accessibility</Trans>
            </Link>
            <Link to="/$lang/about" params={{ lang }} hash="privacy">
              <Trans>Privacy</Trans>
            </Link>
            <Link to="/$lang/about" params={{ lang }} hash="map">
              <Trans>Map notes</Trans>
            </Link>
          </Column>
          <Column title={<Trans>Available in</Trans>}>
            {LANGUAGES.map(({ code, name }) => (
              <OtherLanguage key={code} code={code} onChoose={() => rememberLanguage(code)}>
                {name}
              </OtherLanguage>
            ))}
          </Column>
        </div>
        <div className={styles.footEnd}>
          <p>
            <Trans>
              This is not a site of UNESCO. The network is run by the{' '}
              <a href={NETWORK_SITE}>UNESCO Institute for Lifelong Learning</a>; only its own texts are official.
            </Trans>
          </p>
          <p>
            <Trans>
              Places and figures: GeoNames, CC BY 4.0. Land outlines: Natural Earth, public domain. Every fact on a page
              names its source.
            </Trans>
          </p>
          {config?.demo && (
            <p className={styles.demoNote}>
              <Trans>
                Demonstration: cities, places and memberships are real; profiles marked “Demo” and all accounts are
                invented.
              </Trans>
            </p>
          )}
        </div>
      </div>
    </footer>
  )
}

function Column({ title, children }: { title: ReactNode; children: ReactNode[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {children.map((child, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the links of a column never change places
          <li key={index}>{child}</li>
        ))}
      </ul>
    </div>
  )
}
