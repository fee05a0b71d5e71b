import { Trans, useLingui } from '@lingui/react/macro'
import type { ContactKind } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Field, SelectField } from '../../ui/Field'
import styles from './contacts.module.css'
import { type Entry, FIELDS, type FieldName, type SeenBy } from './entries'
import { useCircleNames, useFieldNames, useKindNames } from './words'

const TYPES = { name: 'text', email: 'email', telephone: 'tel', website: 'url' } as const
const LONGEST = { name: 120, email: 254, telephone: 32, website: 500 } as const

/** What the service said about one contact: about a field of it, or about it as a whole. */
export type Faults = Partial<Record<FieldName | 'whole', string>>

type ContactFieldsProps = {
  entry: Entry
  number: number
  faults: Faults
  onChange: (entry: Entry) => void
  onRemove: () => void
}

/** One contact to fill in: each field with who may see it. */
export function ContactFields({ entry, number, faults, onChange, onRemove }: ContactFieldsProps) {
  const { t } = useLingui()
  const kinds = useKindNames()
  const fields = useFieldNames()
  const circles = useCircleNames()
  return (
    <fieldset className={styles.contact}>
      <legend>
        <Trans>Contact {number}</Trans>
      </legend>
      {faults.whole && (
        <p className={styles.refusal} role="alert">
          {faults.whole}
        </p>
      )}
      <SelectField
        label={t`Who answers`}
        value={entry.kind}
        onChange={({ target }) => onChange({ ...entry, kind: target.value as ContactKind })}
      >
        {Object.entries(kinds).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {name}
          </option>
        ))}
      </SelectField>
      {FIELDS.map((name) => (
        <div key={name} className={styles.pair}>
          <Field
            label={fields[name]}
            error={faults[name]}
            type={TYPES[name]}
            dir={name === 'name' ? 'auto' : 'ltr'}
            autoComplete="off"
            maxLength={LONGEST[name]}
            value={entry[name].value}
            onChange={({ target }) => onChange({ ...entry, [name]: { ...entry[name], value: target.value } })}
          />
          <SelectField
            label={
              <>
                <Trans>Seen by</Trans>
                <span className={styles.offscreen}>: {fields[name]}</span>
              </>
            }
            value={entry[name].seenBy}
            onChange={({ target }) =>
              onChange({ ...entry, [name]: { ...entry[name], seenBy: target.value as SeenBy } })
            }
          >
            {Object.entries(circles).map(([circle, label]) => (
              <option key={circle} value={circle}>
                {label}
              </option>
            ))}
          </SelectField>
        </div>
      ))}
      <p>
        <Button look="quiet" onClick={onRemove}>
          <Trans>Remove contact {number}</Trans>
        </Button>
      </p>
    </fieldset>
  )
}
