import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ReadError } from '../../api/read'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Checkbox, Field } from '../../ui/Field'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { confirmDone } from '../../ui/toasts'
import { overlap, valueAt } from './autosave/pointers'
import { Comparison } from './Comparison'
import styles from './dialogs.module.css'
import { useFieldName } from './fieldNames'
import { LastChange } from './LastChange'
import { usePublish } from './queries'
import { useDraft, useSavingState } from './saving'

/** What will change on the public page, field by field, before and after; one may leave fields for later. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { city, changed } = useDraft()
  const { unsaved } = useSavingState()
  const [left, setLeft] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const publish = usePublish(city.slug)
  const fields = changed.map(({ field }) => field).filter((field) => !left.includes(field))
  const count = fields.length
  // This dialog may go with the last change that it offered, and says so all the same. What is refused stands in it.
  const send = () =>
    publish.mutateAsync({ fields, reason: reason.trim() || undefined }).then(
      () => {
        confirmDone(t`Published. Everybody reads it now.`)
        onClose()
      },
      () => undefined,
    )
  const toggle = (field: string) =>
    setLeft((before) => (before.includes(field) ? before.filter((one) => one !== field) : [...before, field]))
  return (
    <Dialog
      isWide
      title={
        <Trans>
          Publish what is new about <bdi>{city.name}</bdi>
        </Trans>
      }
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Not yet</Trans>
          </Button>
          <Button isBusy={publish.isPending} disabled={count === 0} onClick={send}>
            <Plural value={count} one="Publish one change" other="Publish # changes" />
          </Button>
        </>
      }
    >
      {unsaved.size > 0 && (
        <p className={styles.note}>
          <Trans>What you typed last is not saved yet and will not be published.</Trans>
        </p>
      )}
      <Failure error={publish.error} />
      <ul className={styles.changes}>
        {changed.map(({ field }) => (
          <Change
            key={field}
            pointer={field}
            isChosen={!left.includes(field)}
            fault={faultOf(publish.error, field)}
            onToggle={() => toggle(field)}
          />
        ))}
      </ul>
      <Field
        label={<Trans>Why (optional)</Trans>}
        hint={<Trans>Your team reads it in the history.</Trans>}
        value={reason}
        maxLength={500}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  )
}

type ChangeProps = { pointer: string; isChosen: boolean; fault: string | undefined; onToggle: () => void }

function Change({ pointer, isChosen, fault, onToggle }: ChangeProps) {
  const fieldName = useFieldName()
  const { content, published } = useDraft()
  return (
    <li>
      <Checkbox checked={isChosen} onChange={onToggle}>
        {fieldName(pointer)}
      </Checkbox>
      {fault && <p className={styles.fault}>{fault}</p>}
      <details>
        <summary>
          <Trans>Before and after</Trans>
        </summary>
        <Comparison pointer={pointer} before={valueAt(published, pointer)} after={valueAt(content, pointer)} />
      </details>
      <LastChange pointer={pointer} />
    </li>
  )
}

/** The draft is no longer what was looked at. */
const CHANGED = [409, 412]

/** A refusal that names fields stands at them; any other one stands on top. */
function Failure({ error }: { error: unknown }) {
  if (!error) return null
  if (error instanceof ReadError && CHANGED.includes(error.problem.status)) {
    return (
      <p className={styles.note} role="alert">
        <Trans>Somebody changed the draft while you were looking. Here is how it is now; look through it again.</Trans>
      </p>
    )
  }
  const isNamed = error instanceof ReadError && (error.problem.errors ?? []).some(({ pointer }) => pointer !== '')
  if (!isNamed) return <ProblemNotice error={error} heading="h3" title={<Trans>It could not be published</Trans>} />
  return (
    <p className={styles.fault} role="alert">
      <Trans>Something has to be mended first. It is said at the field; you can also leave that field for later.</Trans>
    </p>
  )
}

function faultOf(error: unknown, field: string): string | undefined {
  const errors = error instanceof ReadError ? (error.problem.errors ?? []) : []
  return errors.find(({ pointer }) => overlap(pointer, field))?.message
}
