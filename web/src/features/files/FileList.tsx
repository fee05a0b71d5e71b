import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CityFile } from '../../api/contract'
import { AnchorButton, Button } from '../../ui/Button'
import { Picture } from '../../ui/Picture'
import { Tag } from '../../ui/Tag'
import { confirmDone } from '../../ui/toasts'
import { EditDialog, RemoveDialog } from './dialogs'
import styles from './files.module.css'

import { useChangeFile } from './queries'
import { Refusal } from './Refusal'
import { useFileTitle, useSize } from './words'

/** Files of one kind, in the order in which the page of the city shows them. */
export function FileList({ slug, files }: { slug: string; files: readonly CityFile[] }) {
  const change = useChangeFile(slug)
  return (
    <>
      <Refusal error={change.error} title={<Trans>It could not be done</Trans>} />
      <ul className={styles.files}>
        {files.map((file) => (
          <FileCard
            key={file.id}
            slug={slug}
            file={file}
            count={files.length}
            isBusy={change.isPending}
            onMove={(position) => change.mutate({ file, patch: { position } })}
          />
        ))}
      </ul>
    </>
  )
}

type FileCardProps = {
  slug: string
  file: CityFile
  count: number
  isBusy: boolean
  onMove: (position: number) => void
}

function FileCard({ slug, file, count, isBusy, onMove }: FileCardProps) {
  const size = useSize()
  const { text, lang } = useFileTitle()(file)
  const isPicture = file.kind === 'PICTURE'
  const largest = file.forms.at(-1)
  return (
    <li>
      {isPicture && (
        <div className={styles.thumb}>
          <Picture forms={file.forms} alt="" sizes="10rem" />
        </div>
      )}
      <div className={styles.about}>
        <h3>
          <bdi lang={lang}>{text}</bdi>
        </h3>
        <Tags file={file} />
        <p>
          <bdi>{file.rightsHolder}</bdi> · <bdi dir="ltr">{file.licence}</bdi>
          {largest && ` · ${size(largest.bytes)}`}
        </p>
        <Actions slug={slug} file={file} title={text} count={count} isBusy={isBusy} onMove={onMove} />
      </div>
    </li>
  )
}

function Tags({ file }: { file: CityFile }) {
  const isOver = !file.shown && file.visibility === 'PUBLIC'
  if (!file.cover && file.shown) return null
  return (
    <p>
      {file.cover && (
        <Tag kind="brand">
          <Trans>First picture</Trans>
        </Tag>
      )}
      {file.visibility === 'TEAM' && (
        <Tag>
          <Trans>Team only</Trans>
        </Tag>
      )}
      {isOver && (
        <Tag kind="bad">
          <Trans>Consent has ended: nobody sees it</Trans>
        </Tag>
      )}
    </p>
  )
}

type ActionsProps = FileCardProps & { title: string }

function Actions({ slug, file, title, count, isBusy, onMove }: ActionsProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'edit' | 'remove'>()
  const { position } = file
  const close = () => setOpen(undefined)
  return (
    <div className={styles.actions}>
      <Button look="quiet" size="small" aria-label={t`Change: ${title}`} onClick={() => setOpen('edit')}>
        <Trans>Change</Trans>
      </Button>
      {position > 1 && (
        <Button
          look="quiet"
          size="small"
          aria-label={t`Move forward: ${title}`}
          isBusy={isBusy}
          onClick={() => onMove(position - 1)}
        >
          <Trans>Move forward</Trans>
        </Button>
      )}
      {position < count && (
        <Button
          look="quiet"
          size="small"
          aria-label={t`Move back: ${title}`}
          isBusy={isBusy}
          onClick={() => onMove(position + 1)}
        >
          <Trans>Move back</Trans>
        </Button>
      )}
      {file.kind === 'DOCUMENT' && (
        <AnchorButton look="quiet" size="small" href={file.forms[0]?.href} aria-label={t`Download: ${title}`}>
          <Trans>Download</Trans>
        </AnchorButton>
      )}
      <Button look="quiet" size="small" aria-label={t`Delete: ${title}`} onClick={() => setOpen('remove')}>
        <Trans>Delete</Trans>
      </Button>
      {open === 'edit' && <EditDialog slug={slug} file={file} onClose={close} />}
      {open === 'remove' && (
        <RemoveDialog
          slug={slug}
          file={file}
          title={title}
          onDone={() => confirmDone(t`${title} was deleted.`)}
          onClose={close}
        />
      )}
    </div>
  )
}
