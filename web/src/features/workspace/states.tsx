import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ButtonRow, LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { useHead } from '../../ui/useHead'
import styles from './workspace.module.css'

/** For a visitor: what this is and the way in. Nobody is sent away by itself. */
export function SignInFirst({ signIn }: { signIn: ReactNode }) {
  const { t, i18n } = useLingui()
  useHead({ title: t`My city`, language: i18n.locale })
  return (
    <div className={styles.page}>
      <Empty heading="h1" plan="workspace" title={<Trans>Sign in to look after your city</Trans>}>
        <p>
          <Trans>
            Here the team of a city writes what the city says about itself: its story, its strategy and its figures.
          </Trans>
        </p>
        {signIn}
      </Empty>
    </div>
  )
}

/** For somebody who acts for no city, or not for this one. */
export function NoAccess() {
  const { t, i18n } = useLingui()
  const lang = i18n.locale
  useHead({ title: t`My city`, language: lang })
  return (
    <div className={styles.page}>
      <Empty heading="h1" plan="workspace" title={<Trans>You do not look after this city</Trans>}>
        <p>
          <Trans>
            Only the team of a city opens its workspace. If you belong to it, ask its coordinator to invite you; your
            account page shows the roles that you have.
          </Trans>
        </p>
        <WaysOn lang={lang} />
      </Empty>
    </div>
  )
}

export function NoCity() {
  const { i18n } = useLingui()
  const lang = i18n.locale
  return (
    <div className={styles.page}>
      <Empty heading="h1" plan="workspace" title={<Trans>You do not look after a city yet</Trans>}>
        <p>
          <Trans>
            The coordinator of your city invites you by e-mail. If your city has no coordinator yet, the secretariat
            names one. As soon as you have a role, your city stands here.
          </Trans>
        </p>
        <WaysOn lang={lang} />
      </Empty>
    </div>
  )
}

function WaysOn({ lang }: { lang: string }) {
  return (
    <ButtonRow>
      <LinkButton to="/$lang/account" params={{ lang }}>
        <Trans>See your roles</Trans>
      </LinkButton>
      <LinkButton look="second" to="/$lang/cities" params={{ lang }}>
        <Trans>Explore the cities</Trans>
      </LinkButton>
    </ButtonRow>
  )
}
