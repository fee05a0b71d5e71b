import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { signIn } from '../../auth'
import { Button, ButtonRow, LinkButton } from '../../ui/Button'
import { Wrap } from '../../ui/Folio'
import { useHead } from '../../ui/useHead'
import styles from './privacy.module.css'

/** After an erasure. It says nothing about anybody: whoever opens its address reads the same. */
export function ErasedPage() {
  const { t, i18n } = useLingui()
  const [isLeaving, setLeaving] = useState(false)
  useHead({ title: t`Your account is erased`, language: i18n.locale })
  const leave = async () => {
    setLeaving(true)
    await signIn(i18n.locale, 'delete')
    setLeaving(false)
  }
  return (
    <article className={styles.page}>
      <Wrap>
        <h1>
          <Trans>Your account is erased</Trans>
        </h1>
        <p>
          <Trans>
            Your name and your address are gone from the platform. What you did for cities stays as their record, as
            that of a former member.
          </Trans>
        </p>
        <h2>
          <Trans>Your sign-in account is still there</Trans>
        </h2>
        <p>
          <Trans>
            User name, address and password are kept by the sign-in service, not by the platform. To delete them too,
            sign in there once more and confirm it. If you ever come back, you begin anew.
          </Trans>
        </p>
        <ButtonRow>
          <Button look="second" isBusy={isLeaving} onClick={leave}>
            <Trans>Delete the sign-in account too</Trans>
          </Button>
          <LinkButton look="quiet" to="/$lang" params={{ lang: i18n.locale }}>
            <Trans>To the start page</Trans>
          </LinkButton>
        </ButtonRow>
      </Wrap>
    </article>
  )
}
