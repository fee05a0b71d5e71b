import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { directionOf } from '../../i18n/languages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Checkbox } from '../../ui/Field'
import field from '../../ui/Field.module.css'
import { valueAt } from './autosave/pointers'
import { Comparison, languageOf } from './Comparison'
import styles from './dialogs.module.css'
import { useFieldName } from './fieldNames'
import { useDraft, useSaving, useSavingState } from './saving'

type Choice = { kind: 'mine' | 'theirs' | 'both'; text: string }

/** Two people wrote in the same field: both versions side by side, and the person chooses for each field. */
export function ConflictDialog({ pointers, onClose }: { pointers: readonly string[]; onClose: () => void }) {
  const saving = useSaving()
  const [choices, setChoices] = useState<Record<string, Choice>>({})
  const chosen = pointers.filter((pointer) => choices[pointer])
  const settle = () => {
    for (const pointer of chosen) {
      const choice = choices[pointer]
      const { draft, unsaved } = saving.state()
      const theirs = valueAt(draft?.content, pointer)
      const mine = unsaved.get(pointer)?.value
      if (choice) saving.resolve(pointer, { mine, theirs, both: choice.text }[choice.kind])
    }
    if (chosen.length === pointers.length) onClose()
  }
  return (
    <Dialog
      isWide
      title={<Trans>Which version should stay?</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Decide later</Trans>
          </Button>
          <Button disabled={chosen.length === 0} onClick={settle}>
            <Trans>Keep what I chose</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Somebody else changed the same text while you were writing. Nothing is lost: both versions are kept until you
          decide.
        </Trans>
      </p>
      {pointers.map((pointer) => (
        <Conflict
          key={pointer}
          pointer={pointer}
          choice={choices[pointer]}
          onChoose={(choice) => setChoices((before) => ({ ...before, [pointer]: choice }))}
        />
      ))}
    </Dialog>
  )
}

type ConflictProps = { pointer: string; choice: Choice | undefined; onChoose: (choice: Choice) => void }

function Conflict({ pointer, choice, onChoose }: ConflictProps) {
  const { t } = useLingui()
  const name = useId()
  const fieldName = useFieldName()
  const { draft, unsaved } = useSavingState()
  const theirs = valueAt(draft?.content, pointer)
  const mine = unsaved.get(pointer)?.value
  const isText = typeof mine === 'string' && typeof theirs === 'string'
  const language = languageOf(pointer)
  const merged = `${String(mine ?? '')}\n\n${String(theirs ?? '')}`
  const choose = (kind: Choice['kind']) => onChoose({ kind, text: choice?.text || merged })
  return (
    <fieldset className={styles.conflict}>
      <legend>{fieldName(pointer)}</legend>
      <Comparison
        pointer={pointer}
        before={theirs}
        after={mine}
        names={{ before: <Theirs pointer={pointer} />, after: <Trans>Your version</Trans> }}
      />
      <Checkbox type="radio" name={name} checked={choice?.kind === 'theirs'} onChange={() => choose('theirs')}>
        <Trans>Keep the other version</Trans>
      </Checkbox>
      <Checkbox type="radio" name={name} checked={choice?.kind === 'mine'} onChange={() => choose('mine')}>
        <Trans>Keep my version</Trans>
      </Checkbox>
      {isText && (
        <Checkbox type="radio" name={name} checked={choice?.kind === 'both'} onChange={() => choose('both')}>
          <Trans>Make one of both</Trans>
        </Checkbox>
      )}
      {choice?.kind === 'both' && (
        <textarea
          className={`${field.input} ${styles.merged}`}
          aria-label={t`The text made of both`}
          lang={language}
          dir={language ? directionOf(language) : 'auto'}
          rows={8}
          value={choice.text}
          onChange={({ target }) => onChoose({ kind: 'both', text: target.value })}
        />
      )}
    </fieldset>
  )
}

function Theirs({ pointer }: { pointer: string }) {
  const by = useDraft().changed.find(({ field: changed }) => changed === pointer)?.by
  return by ? (
    <Trans>
      Version of <bdi>{by}</bdi>
    </Trans>
  ) : (
    <Trans>The other version</Trans>
  )
}
