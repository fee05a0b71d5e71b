import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Partner } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import { usePartnerChange } from './queries'
import { Refusal } from './Refusal'

/** One question before a system loses its rights: what follows, why, and the safe choice first. */
export function EndDialog({ partner, onClose }: { partner: Partner; onClose: () => void }) {
  const { t } = useLingui()
  const [why, setWhy] = useState('')
  const request = usePartnerChange()
  const { id, name } = partner
  const send = () =>
    request.mutate(
      { operation: 'POST /partners/{id}/actions/end', id, body: why.trim() ? { reason: why.trim() } : {} },
      {
        onSuccess: () => {
          confirmDone(t`${name} has no rights any more.`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={
        <Trans>
          End the rights of <bdi>{name}</bdi>?
        </Trans>
      }
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="danger" isBusy={request.isPending} onClick={send}>
            <Trans>End its rights</Trans>
          </Button>
        </>
      }
    >
      <Refusal error={request.error} title={<Trans>It could not be done</Trans>} />
      <p>
        <Trans>
          This works with its next request. What it wrote and published stays. Whoever wants it back asks the
          secretariat to register it anew.
        </Trans>
      </p>
      <Field
        label={<Trans>Why (optional)</Trans>}
        hint={<Trans>It stays in the history. Please name no persons.</Trans>}
        value={why}
        maxLength={500}
        onChange={({ target }) => setWhy(target.value)}
      />
    </Dialog>
  )
}
