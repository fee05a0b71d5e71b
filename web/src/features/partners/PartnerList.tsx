import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Partner } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { EndDialog } from './EndDialog'
import styles from './partners.module.css'
import { TermsDialog } from './TermsDialog'
import { isAllowed, useDay, useScopeMeaning, useStateName } from './words'

/** Partner systems with what they may do, for whom and since when. */
export function PartnerList({ partners, showsCity = false }: { partners: readonly Partner[]; showsCity?: boolean }) {
  return (
    <ul className={styles.list}>
      {partners.map((partner) => (
        <Item key={partner.id} partner={partner} showsCity={showsCity} />
      ))}
    </ul>
  )
}

function Item({ partner, showsCity }: { partner: Partner; showsCity: boolean }) {
  const stateName = useStateName()
  const meaning = useScopeMeaning()
  const { name, clientId, contact, city, scopes, state, requestsPerMinute } = partner
  return (
    <li data-state={state}>
      <div>
        <h2>
          <bdi>{name}</bdi> <Tag kind={state === 'ACTIVE' ? 'good' : 'plain'}>{stateName(state)}</Tag>
        </h2>
        <p>
          <code dir="ltr">{clientId}</code>
          {contact && (
            <>
              {' '}
              <span aria-hidden="true">·</span> <bdi dir="ltr">{contact}</bdi>
            </>
          )}
        </p>
        {showsCity && <Purpose city={city?.name} />}
        <ul className={styles.scopes}>
          {scopes.map((scope) => (
            <li key={scope}>
              <code dir="ltr">{scope}</code> {meaning(scope)}
            </li>
          ))}
        </ul>
        {requestsPerMinute !== undefined && (
          <p>
            <Trans>{requestsPerMinute} requests a minute</Trans>
          </p>
        )}
        <Time partner={partner} />
      </div>
      <Actions partner={partner} />
    </li>
  )
}

function Purpose({ city }: { city: string | undefined }) {
  return (
    <p>
      {city ? (
        <Trans>
          Acts for <bdi>{city}</bdi>
        </Trans>
      ) : (
        <Trans>Reads what is public</Trans>
      )}
    </p>
  )
}

function Time({ partner: { from, to } }: { partner: Partner }) {
  const day = useDay()
  const since = day(from)
  const until = to && day(to)
  return (
    <p>
      {until ? (
        <Trans>
          From {since} until {until}
        </Trans>
      ) : (
        <Trans>Since {since}</Trans>
      )}
    </p>
  )
}

function Actions({ partner }: { partner: Partner }) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'terms' | 'end'>()
  const close = () => setOpen(undefined)
  const { name } = partner
  return (
    <div className={styles.actions}>
      {isAllowed(partner, 'change') && (
        <Button look="quiet" size="small" aria-label={t`Change: ${name}`} onClick={() => setOpen('terms')}>
          <Trans>Change</Trans>
        </Button>
      )}
      {isAllowed(partner, 'end') && (
        <Button look="quiet" size="small" aria-label={t`End the rights: ${name}`} onClick={() => setOpen('end')}>
          <Trans>End</Trans>
        </Button>
      )}
      {open === 'terms' && <TermsDialog partner={partner} onClose={close} />}
      {open === 'end' && <EndDialog partner={partner} onClose={close} />}
    </div>
  )
}
