import { Trans } from '@lingui/react/macro'
import styles from './framework.module.css'

/** How sure we are of a wording, in words; said wherever the wording stands alone. */
export function Unconfirmed() {
  return (
    <p className={styles.unconfirmed}>
      <b>
        <Trans>Wording not confirmed</Trans>
      </b>{' '}
      <Trans>
        This feature is written from memory, in our own words. It has not been compared with the text adopted in Beijing
        in 2013, so do not quote it as official.
      </Trans>
    </p>
  )
}
