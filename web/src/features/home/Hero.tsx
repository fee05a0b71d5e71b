import { Trans } from '@lingui/react/macro'
import { useLanguage } from '../../i18n/useLanguage'
import { AnchorButton, ButtonRow, LinkButton } from '../../ui/Button'
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
          <ButtonRow>
            <LinkButton to="/$lang/cities" params={{ lang }}>
              <Trans>Explore the cities</Trans>
            </LinkButton>
            <AnchorButton look="second" href="#join">
              <Trans>How to join</Trans>
            </AnchorButton>
          </ButtonRow>
        </div>
      </div>
    </section>
  )
}
