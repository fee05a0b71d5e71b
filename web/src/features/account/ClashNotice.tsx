import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Me } from '../../api/contract'
import { Button, ButtonRow } from '../../ui/Button'
import styles from './account.module.css'
import { type Wishes, wishesOf } from './wishes'
import { useDigestNames, useLanguageName } from './words'

type ClashNoticeProps = { current: Me; wishes: Wishes; onMine: () => void; onTheirs: () => void }

/** Two ways at once of the same field, side by side: the person chooses. */
export function ClashNotice({ current, wishes, onMine, onTheirs }: ClashNoticeProps) {
  const { t } = useLingui()
  const digests = useDigestNames()
  const language = useLanguageName()
  const there = wishesOf(current)
  return (
    <div className={styles.clash} role="alert">
      <h3>
        <Trans>Changed elsewhere in the meantime</Trans>
      </h3>
      <p>
        <Trans>
          You changed this in another tab or on another device after this page was read. Choose what shall count.
        </Trans>
      </p>
      <table className={styles.roles}>
        <thead>
          <tr>
            <td />
            <th scope="col">
              <Trans>There</Trans>
            </th>
            <th scope="col">
              <Trans>Here</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={t`We write to you in`} there={language(there.language)} here={language(wishes.language)} />
          <Row name={t`Time zone`} there={there.timeZone || '–'} here={wishes.timeZone || '–'} />
          <Row name={t`Summary of news by e-mail`} there={digests[there.digest]} here={digests[wishes.digest]} />
        </tbody>
      </table>
      <ButtonRow>
        <Button onClick={onMine}>
          <Trans>Save what stands here</Trans>
        </Button>
        <Button look="second" onClick={onTheirs}>
          <Trans>Keep what stands there</Trans>
        </Button>
      </ButtonRow>
    </div>
  )
}

/** Only what differs is a question. */
function Row({ name, there, here }: { name: string; there: string; here: string }): ReactNode {
  const { t } = useLingui()
  if (there === here) return null
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t`There`}>
        <bdi>{there}</bdi>
      </td>
      <td data-label={t`Here`}>
        <bdi>{here}</bdi>
      </td>
    </tr>
  )
}
