import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { IdentityRequest } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import { useDecision } from './queries'
import { Refusal } from './Refusal'
import { Title } from './Requests'

type DecisionDialogProps = {
  request: IdentityRequest
  decision: 'accept' | 'decline' | 'withdraw'
  onClose: () => void
}

const SHORTEST_REASON = 3

/** One question before a request is decided: what follows, and why. Whoever is refused hears the reason. */
export function DecisionDialog({ request, decision, onClose }: DecisionDialogProps) {
  const { t } = useLingui()
  const [why, setWhy] = useState('')
  const deciding = useDecision(request.id)
  const isNeeded = decision === 'decline'
  const words = {
    accept: {
      title: <Trans>Accept the request</Trans>,
      text: <Trans>The change is made at once. Old names and addresses keep leading to the city.</Trans>,
      verb: <Trans>Accept</Trans>,
      done: t`Accepted and done.`,
    },
    decline: {
      title: <Trans>Decline the request</Trans>,
      text: <Trans>Nothing changes. Who asked gets a mail with your reason.</Trans>,
      verb: <Trans>Decline</Trans>,
      done: t`The request is declined.`,
    },
    withdraw: {
      title: <Trans>Take the request back</Trans>,
      text: <Trans>It no longer waits for the secretariat; you can ask again.</Trans>,
      verb: <Trans>Take back</Trans>,
      done: t`The request is taken back.`,
    },
  }[decision]
  const send = () =>
    deciding.mutate(
      { operation: `POST /identity-requests/{id}/actions/${decision}`, reason: why.trim() || undefined },
      {
        onSuccess: () => {
          confirmDone(words.done)
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            look={isNeeded ? 'danger' : 'main'}
            isBusy={deciding.isPending}
            disabled={isNeeded && why.trim().length < SHORTEST_REASON}
            onClick={send}
          >
            {words.verb}
          </Button>
        </>
      }
    >
      <Refusal error={deciding.error} title={<Trans>It could not be done</Trans>} />
      <p>
        <Title request={request} />
      </p>
      <p>{words.text}</p>
      <Field
        label={isNeeded ? <Trans>Why</Trans> : <Trans>Why (optional)</Trans>}
        value={why}
        maxLength={500}
        required={isNeeded}
        onChange={({ target }) => setWhy(target.value)}
      />
    </Dialog>
  )
}
