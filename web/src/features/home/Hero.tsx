import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './home.module.css'

export function Hero() {
  const lang = useLanguage()
  return (
    <section className={styles.hero}>
      <div className={styles.heroIn}>
        <h1 className={styles.display}>
          <Trans>Cities learn best from other cities</Trans>
        </h1>
        <div className={styles.heroSide}>
          <p>
            <Trans>
              A worldwide network of local governments that make lifelong learning part of everyday life. See who they
              are and what they set out to do.
            </Trans>
          </p>
          <div className={styles.buttons}>
            <Link className={styles.button} to="/$lang/cities" params={{ lang }}>
              <Trans>Explore the cities</Trans>
            </Link>
            <a className={styles.button2} href="#join">
              <Trans>How to join</Trans>
            </a>
          </div>
        </div>
      </div>
    </section>
  )
}
