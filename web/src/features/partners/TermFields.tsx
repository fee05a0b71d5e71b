import { Trans } from '@lingui/react/macro'
import type { Partner } from '../../api/contract'
import { Checkbox, Field } from '../../ui/Field'
import styles from './partners.module.css'
import { SCOPES, useScopeMeaning } from './words'

/** What is filled in about a system. */
export type Terms = {
  clientId: string
  name: string
  contact: string
  city: string
  scopes: readonly string[]
  requests: string
  reason: string
}

export const emptyTerms: Terms = {
  clientId: '',
  name: '',
  contact: '',
  city: '',
  scopes: ['cities:read'],
  requests: '',
  reason: '',
}

export function termsOf({ clientId, name, contact, city, scopes, requestsPerMinute }: Partner): Terms {
  return {
    ...emptyTerms,
    clientId,
    name,
    contact: contact ?? '',
    city: city?.slug ?? '',
    scopes,
    requests: requestsPerMinute === undefined ? '' : String(requestsPerMinute),
  }
}

/** As the service takes it: a new registration leaves out what is empty, a change removes it. */
export function sendable(terms: Terms, isChange: boolean): Record<string, unknown> {
  const missing = isChange ? null : undefined
  const own = {
    name: terms.name.trim(),
    contact: terms.contact.trim() || missing,
    scopes: [...terms.scopes],
    requestsPerMinute: terms.requests.trim() === '' ? missing : Number(terms.requests),
  }
  if (isChange) return own
  return {
    ...own,
    clientId: terms.clientId.trim(),
    city: terms.city.trim() || undefined,
    reason: terms.reason.trim() || undefined,
  }
}

type TermFieldsProps = { terms: Terms; isNew: boolean; onChange: (change: Partial<Terms>) => void }

export function TermFields({ terms, isNew, onChange }: TermFieldsProps) {
  return (
    <>
      {isNew && (
        <Field
          label={<Trans>Client id</Trans>}
          hint={<Trans>As the operator made it in Keycloak.</Trans>}
          dir="ltr"
          autoComplete="off"
          required
          maxLength={100}
          value={terms.clientId}
          onChange={({ target }) => onChange({ clientId: target.value })}
        />
      )}
      <Field
        label={<Trans>Name of the system</Trans>}
        hint={<Trans>The history shows it to the team of the city.</Trans>}
        required
        maxLength={100}
        value={terms.name}
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <Field
        label={<Trans>E-mail address of those who run it (optional)</Trans>}
        type="email"
        dir="ltr"
        maxLength={254}
        value={terms.contact}
        onChange={({ target }) => onChange({ contact: target.value })}
      />
      {isNew && (
        <Field
          label={<Trans>City (optional)</Trans>}
          hint={<Trans>Its name in addresses, such as medellin-co. Without one the system reads what is public.</Trans>}
          dir="ltr"
          autoComplete="off"
          value={terms.city}
          onChange={({ target }) => onChange({ city: target.value })}
        />
      )}
      <ScopeBoxes chosen={terms.scopes} onChange={(scopes) => onChange({ scopes })} />
      <Field
        label={<Trans>Requests a minute (optional)</Trans>}
        hint={<Trans>Without a number the limit for all systems holds.</Trans>}
        type="number"
        min={1}
        max={100_000}
        value={terms.requests}
        onChange={({ target }) => onChange({ requests: target.value })}
      />
      {isNew && (
        <Field
          label={<Trans>Why (optional)</Trans>}
          hint={<Trans>It stays in the history. Please name no persons.</Trans>}
          maxLength={500}
          value={terms.reason}
          onChange={({ target }) => onChange({ reason: target.value })}
        />
      )}
    </>
  )
}

function ScopeBoxes({ chosen, onChange }: { chosen: readonly string[]; onChange: (scopes: string[]) => void }) {
  const meaning = useScopeMeaning()
  const toggled = (scope: string, isOn: boolean) =>
    SCOPES.filter((known) => (known === scope ? isOn : chosen.includes(known)))
  return (
    <fieldset className={styles.boxes}>
      <legend>
        <Trans>What it may do</Trans>
      </legend>
      {SCOPES.map((scope) => (
        <Checkbox
          key={scope}
          checked={chosen.includes(scope)}
          hint={meaning(scope)}
          onChange={({ target }) => onChange(toggled(scope, target.checked))}
        >
          <code dir="ltr">{scope}</code>
        </Checkbox>
      ))}
    </fieldset>
  )
}
