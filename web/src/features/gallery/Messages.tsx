import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { ReadError } from '../../api/read'
import { Button, ButtonRow } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { Dialog } from '../../ui/Dialog'
import { Empty } from '../../ui/Empty'
import { Popup } from '../../ui/Popup'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Segmented } from '../../ui/Segmented'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { SortHead, Table } from '../../ui/Table'
import { DemoTag, Tag } from '../../ui/Tag'
import { Toast } from '../../ui/Toast'
import type { Sample } from './samples'

const KINDS = ['plain', 'brand', 'new', 'info', 'good', 'bad'] as const
const AWAY = new ReadError({ status: 503, requestId: '7f3a21c9-0b52-4a8e-9d3e-2f1c5a77e001' })

export function Contents({ sample }: { sample: Sample }) {
  const [map, list, table] = sample.choices
  const [chosen, setChosen] = useState<string>(map)
  const [sorted, setSorted] = useState<'ascending' | 'descending'>('ascending')
  return (
    <>
      <ButtonRow>
        {KINDS.map((kind) => (
          <Tag key={kind} kind={kind}>
            {sample.city}
          </Tag>
        ))}
        <DemoTag />
      </ButtonRow>
      <Segmented
        label={sample.label}
        segments={[
          { value: map, label: map, icon: 'mapTrifold' },
          { value: table, label: table, icon: 'rows' },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Popup label={list} icon="list">
        {(close) => (
          <button type="button" onClick={close}>
            {sample.act}
          </button>
        )}
      </Popup>
      <Crumbs>
        <a key="1" href="#part-1">
          {list}
        </a>
        <a key="2" href="#part-2">
          {sample.city}
        </a>
      </Crumbs>
      <Table caption={sample.text} isStacked>
        <thead>
          <tr>
            <SortHead sorted={sorted} onSort={() => setSorted(sorted === 'ascending' ? 'descending' : 'ascending')}>
              {sample.label}
            </SortHead>
            <th scope="col">{table}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{sample.city}</th>
            <td data-label={table}>2024</td>
          </tr>
        </tbody>
      </Table>
    </>
  )
}

export function Answers({ sample }: { sample: Sample }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <ProblemNotice error={AWAY} title={sample.text} heading="h3" onRetry={() => undefined} />
      <Empty heading="h3" title={sample.text}>
        <p>{sample.hint}</p>
        <Button size="small">{sample.act}</Button>
      </Empty>
      <Skeleton label={sample.text}>
        <Bone kind="heading" />
        <Bone lines={3} />
      </Skeleton>
      <Toast onClose={() => undefined}>{sample.text}</Toast>
      <Button look="second" size="small" onClick={() => setOpen(true)}>
        <Trans>Open the dialog</Trans>
      </Button>
      {isOpen && (
        <Dialog title={sample.city} actions={<Button>{sample.act}</Button>} onClose={() => setOpen(false)}>
          <p>{sample.text}</p>
        </Dialog>
      )}
    </>
  )
}
