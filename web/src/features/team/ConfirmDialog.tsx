import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import { type TeamChange, useTeamChange } from './queries'
import { Refusal } from './Refusal'

type ConfirmDialogProps = {
  slug: string
  title: ReactNode
  /** What follows from it. */
  children: ReactNode
  /** Name of the button that does it. */
  verb: ReactNode
  /** What is said when it is done. */
  done: string
  look?: 'main' | 'danger'
  /** Whether a word on why is asked for, or demanded. */
  reason?: 'optional' | 'needed'
  change: (reason: string | undefined) => TeamChange
  onDone?: () => void
  onClose: () => void
}

const SHORTEST_REASON = 3

/** One question before something that others feel: what follows, why, and the safe choice first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { slug, title, children, verb, done, look = 'main', reason, change, onDone, onClose } = props
  const [why, setWhy] = useState('')
  const request = useTeamChange(slug)
  const isReady = reason !== 'needed' || why.trim().length >= SHORTEST_REASON
  const send = () =>
    request.mutate(change(why.trim() || undefined), {
      onSuccess: () => {
        confirmDone(done)
        onClose()
        onDone?.()
      },
    })
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look={look} isBusy={request.isPending} disabled={!isReady} onClick={send}>
            {verb}
          </Button>
        </>
      }
    >
      <Refusal error={request.error} title={<Trans>It could not be done</Trans>} />
      {children}
      {reason && <Why isNeeded={reason === 'needed'} value={why} onChange={setWhy} />}
    </Dialog>
  )
}

export function Why({
  isNeeded,
  value,
  onChange,
}: {
  isNeeded: boolean
  value: string
  onChange: (value: string) => void
}) {
  return (
    <Field
      label={isNeeded ? <Trans>Why</Trans> : <Trans>Why (optional)</Trans>}
      hint={<Trans>It stays in the history of the team. Please name no persons.</Trans>}
      value={value}
      maxLength={500}
      required={isNeeded}
      onChange={({ target }) => onChange(target.value)}
    />
  )
}
