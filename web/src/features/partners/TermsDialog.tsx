import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import type { Partner } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { confirmDone } from '../../ui/toasts'
import styles from './partners.module.css'
import { usePartnerChange } from './queries'
import { Refusal } from './Refusal'
import { emptyTerms, sendable, TermFields, type Terms, termsOf } from './TermFields'

type TermsDialogProps = {
  /** Absent for one that is to be registered. */
  partner?: Partner
  onClose: () => void
}

/** Registers a system, or changes what it may do. */
export function TermsDialog({ partner, onClose }: TermsDialogProps) {
  const { t, i18n } = useLingui()
  const form = useId()
  const [terms, setTerms] = useState<Terms>(partner ? termsOf(partner) : emptyTerms)
  const request = usePartnerChange()
  const send = (event: FormEvent) => {
    event.preventDefault()
    const name = terms.name.trim()
    request.mutate(
      partner
        ? {
            operation: 'PATCH /partners/{id}',
            id: partner.id,
            body: sendable(terms, true),
            version: `"${partner.version}-${i18n.locale}"`,
          }
        : { operation: 'POST /partners', body: sendable(terms, false) },
      {
        onSuccess: () => {
          confirmDone(partner ? t`Saved: ${name}` : t`${name} may call from now on.`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={partner ? <Trans>Change a partner system</Trans> : <Trans>Register a partner system</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={form} isBusy={request.isPending}>
            {partner ? <Trans>Save</Trans> : <Trans>Register</Trans>}
          </Button>
        </>
      }
    >
      <Refusal error={request.error} title={<Trans>It could not be done</Trans>} />
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        <TermFields terms={terms} isNew={!partner} onChange={(change) => setTerms({ ...terms, ...change })} />
      </form>
    </Dialog>
  )
}
