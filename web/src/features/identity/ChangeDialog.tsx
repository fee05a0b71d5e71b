import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { CityIdentity } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import { ChangeFields, emptyFor, type Filled, isFilled, wantedOf } from './ChangeFields'
import styles from './identity.module.css'
import { useAsking, useDecree, type Wanted } from './queries'
import { Refusal } from './Refusal'

export type ChangeKind = 'rename' | 'correction'

type ChangeDialogProps = { identity: CityIdentity; kind: ChangeKind; isAsking: boolean; onClose: () => void }

/** One form for both sides: the team sends it as a request, the secretariat looks at what follows and does it. */
export function ChangeDialog({ identity, kind, isAsking, onClose }: ChangeDialogProps) {
  const [filled, setFilled] = useState<Filled>(() => emptyFor(identity))
  const Steps = isAsking ? Asking : Deciding
  return (
    <Steps
      identity={identity}
      kind={kind}
      wanted={wantedOf(kind, filled, identity)}
      isReady={isFilled(kind, filled, identity)}
      onClose={onClose}
    >
      <ChangeFields kind={kind} filled={filled} onChange={setFilled} />
    </Steps>
  )
}

type StepsProps = {
  identity: CityIdentity
  kind: ChangeKind
  wanted: Wanted
  isReady: boolean
  onClose: () => void
  children: ReactNode
}

const SHORTEST_REASON = 3

function Asking({ identity, kind, wanted, isReady, onClose, children }: StepsProps) {
  const { t } = useLingui()
  const form = useId()
  const [reason, setReason] = useState('')
  const [evidence, setEvidence] = useState('')
  const asking = useAsking(identity.city.slug)
  const link = evidence.trim()
  const send = (event: FormEvent) => {
    event.preventDefault()
    asking.mutate(
      { ...wanted, reason: reason.trim(), ...(link && { evidence: link }) },
      {
        onSuccess: () => {
          confirmDone(t`The request is with the secretariat.`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={kind === 'rename' ? <Trans>Ask for another name</Trans> : <Trans>Ask for a correction</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            type="submit"
            form={form}
            isBusy={asking.isPending}
            disabled={!isReady || reason.trim().length < SHORTEST_REASON}
          >
            <Trans>Send the request</Trans>
          </Button>
        </>
      }
    >
      <Refusal error={asking.error} title={<Trans>The request could not be sent</Trans>} />
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        {children}
        <Reason value={reason} onChange={setReason} />
        <Field
          label={<Trans>Address of a text that shows it (optional)</Trans>}
          type="url"
          dir="ltr"
          maxLength={500}
          value={evidence}
          onChange={({ target }) => setEvidence(target.value)}
        />
      </form>
    </Dialog>
  )
}

/** First what would follow, as the service says it, then the act. */
function Deciding({ identity, kind, wanted, isReady, onClose, children }: StepsProps) {
  const { t } = useLingui()
  const form = useId()
  const [reason, setReason] = useState('')
  const trial = useDecree(identity.city.slug, identity.version)
  const decree = useDecree(identity.city.slug, identity.version)
  const preview = trial.data
  const isRename = kind === 'rename'
  const send = (event: FormEvent) => {
    event.preventDefault()
    const wish = { wanted, reason: reason.trim() }
    if (!preview) {
      trial.mutate({ ...wish, isTrial: true })
      return
    }
    decree.mutate(
      { ...wish, isTrial: false },
      {
        onSuccess: () => {
          confirmDone(t`The identity of the city is changed.`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={isRename ? <Trans>Rename the city</Trans> : <Trans>Correct country or place</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={preview ? () => trial.reset() : onClose}>
            {preview ? <Trans>Back to the form</Trans> : <Trans>Cancel</Trans>}
          </Button>
          <Button
            type="submit"
            form={form}
            isBusy={trial.isPending || decree.isPending}
            disabled={!isReady || reason.trim().length < SHORTEST_REASON}
          >
            {!preview ? <Trans>See what follows</Trans> : isRename ? <Trans>Rename</Trans> : <Trans>Correct</Trans>}
          </Button>
        </>
      }
    >
      <Refusal error={trial.error ?? decree.error} title={<Trans>It could not be done</Trans>} />
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        {preview ? (
          <Consequences before={identity} after={preview} />
        ) : (
          <>
            {children}
            <Reason value={reason} onChange={setReason} />
          </>
        )}
      </form>
    </Dialog>
  )
}

function Reason({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  return (
    <Field
      label={<Trans>Why</Trans>}
      hint={<Trans>It stays in the history of the city. Please name no persons.</Trans>}
      value={value}
      maxLength={500}
      required
      onChange={({ target }) => onChange(target.value)}
    />
  )
}

function Consequences({ before, after }: { before: CityIdentity; after: CityIdentity }) {
  const isMoved = before.city.slug !== after.city.slug
  return (
    <div className={styles.consequences} role="status">
      <p>
        <Trans>This is what follows. Nothing is changed yet.</Trans>
      </p>
      <ul>
        {before.identity.name !== after.identity.name && (
          <li>
            <Trans>
              The city is called <bdi>{after.identity.name}</bdi>; <bdi>{before.identity.name}</bdi> stays known as its
              former name, and both are found.
            </Trans>
          </li>
        )}
        {isMoved && (
          <li>
            <Trans>
              Its address becomes <bdi dir="ltr">/cities/{after.city.slug}</bdi>; the old one leads there.
            </Trans>
          </li>
        )}
        {after.namesakes.length > 0 && (
          <li>
            <Trans>
              In the same country there is another city of this name:{' '}
              <bdi dir="ltr">{after.namesakes.map(({ slug }) => slug).join(', ')}</bdi>
            </Trans>
          </li>
        )}
        <li>
          <Trans>The coordinators of the city get a mail with the reason. No import takes it back.</Trans>
        </li>
      </ul>
    </div>
  )
}
