import { Trans } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import type { CityFile } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DetailFields } from './DetailFields'
import { changed, type Details, detailsOf, focusFirstFault, missingIn } from './details'
import styles from './files.module.css'
import { useChangeFile, useRemoveFile } from './queries'
import { Refusal } from './Refusal'

type FileDialogProps = { slug: string; file: CityFile; onClose: () => void }

/** Changes what is said about a file. */
export function EditDialog({ slug, file, onClose }: FileDialogProps) {
  const form = useId()
  const isPicture = file.kind === 'PICTURE'
  const [details, setDetails] = useState(() => detailsOf(file))
  const [missing, setMissing] = useState<readonly (keyof Details)[]>([])
  const change = useChangeFile(slug)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const left = missingIn(details, isPicture)
    setMissing(left)
    if (left.length > 0) focusFirstFault(event.currentTarget)
    else change.mutate({ file, patch: changed(details, isPicture) }, { onSuccess: onClose })
  }
  return (
    <Dialog
      title={<bdi>{file.name}</bdi>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={form} isBusy={change.isPending}>
            <Trans>Save</Trans>
          </Button>
        </>
      }
    >
      <Refusal error={change.error} title={<Trans>It could not be done</Trans>} />
      <form id={form} onSubmit={submit} noValidate>
        <DetailFields details={details} isPicture={isPicture} missing={missing} onChange={setDetails} />
      </form>
    </Dialog>
  )
}

type RemoveDialogProps = FileDialogProps & { title: string; onDone: () => void }

export function RemoveDialog({ slug, file, title, onDone, onClose }: RemoveDialogProps) {
  const remove = useRemoveFile(slug)
  const send = () =>
    remove.mutate(file, {
      onSuccess: () => {
        onDone()
        onClose()
      },
    })
  return (
    <Dialog
      title={<Trans>Delete this file?</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button look="danger" isBusy={remove.isPending} onClick={send}>
            <Trans>Delete</Trans>
          </Button>
        </>
      }
    >
      <Refusal error={remove.error} title={<Trans>It could not be done</Trans>} />
      <p className={styles.muted}>
        <Trans>
          <bdi>{title}</bdi> goes for good, in all sizes. That it was there stays in the history.
        </Trans>
      </p>
    </Dialog>
  )
}
