import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import type { CityIdentity, SuccessionKind } from '../../api/contract'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Checkbox, Field, SelectField } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import styles from './identity.module.css'
import { useEnding } from './queries'
import { Refusal } from './Refusal'

const SHORTEST_REASON = 3

/** What a field says of cities: "bogota-co, envigado-co", or addresses of their pages. */
const slugsIn = (text: string) =>
  text
    .split(/[\s,;]+/)
    .map((part) => part.split('/').at(-1) ?? '')
    .filter((slug) => slug !== '')

/** A city becomes history: first what follows, then the act. */
export function EndDialog({ identity, onClose }: { identity: CityIdentity; onClose: () => void }) {
  const { t } = useLingui()
  const form = useId()
  const [kind, setKind] = useState<SuccessionKind>('MERGER')
  const [on, setOn] = useState(() => new Date().toISOString().slice(0, 10))
  const [heirs, setHeirs] = useState('')
  const [keepsMembership, setKeepsMembership] = useState(true)
  const [keepsTeam, setKeepsTeam] = useState(true)
  const [reason, setReason] = useState('')
  const { city, version } = identity
  const trial = useEnding(city.slug, version)
  const act = useEnding(city.slug, version)
  const successors = slugsIn(heirs)
  const [first] = successors
  const isTried = trial.data !== undefined
  const send = (event: FormEvent) => {
    event.preventDefault()
    const ending = {
      kind,
      on,
      successors,
      reason: reason.trim(),
      ...(keepsMembership && first && { membershipTo: first }),
      ...(keepsTeam && first && { teamTo: first }),
    }
    if (!isTried) {
      trial.mutate({ ending, isTrial: true })
      return
    }
    act.mutate(
      { ending, isTrial: false },
      {
        onSuccess: () => {
          confirmDone(t`The city is history now; its page stays readable.`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={<Trans>Merge or split</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={isTried ? () => trial.reset() : onClose}>
            {isTried ? <Trans>Back to the form</Trans> : <Trans>Cancel</Trans>}
          </Button>
          <Button
            type="submit"
            form={form}
            look={isTried ? 'danger' : 'main'}
            isBusy={trial.isPending || act.isPending}
            disabled={successors.length === 0 || on === '' || reason.trim().length < SHORTEST_REASON}
          >
            {isTried ? <Trans>End the city</Trans> : <Trans>See what follows</Trans>}
          </Button>
        </>
      }
    >
      <Refusal error={trial.error ?? act.error} title={<Trans>It could not be done</Trans>} />
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        {isTried ? (
          <Consequences
            name={city.name}
            heir={keepsMembership ? first : undefined}
            team={keepsTeam ? first : undefined}
          />
        ) : (
          <>
            <SelectField
              label={<Trans>What happens</Trans>}
              value={kind}
              onChange={({ target }) => setKind(target.value as SuccessionKind)}
            >
              <option value="MERGER">{t`It becomes one with others in a new city`}</option>
              <option value="ABSORPTION">{t`It goes into a city that stays`}</option>
              <option value="SPLIT">{t`Several cities come out of it`}</option>
            </SelectField>
            <Field
              label={<Trans>Cities in its place</Trans>}
              hint={
                <Trans>
                  Their names in addresses, parted by commas, for example bogota-co. The first one comes first.
                </Trans>
              }
              dir="ltr"
              required
              value={heirs}
              onChange={({ target }) => setHeirs(target.value)}
            />
            <Field
              label={<Trans>Valid from</Trans>}
              type="date"
              required
              value={on}
              onChange={({ target }) => setOn(target.value)}
            />
            <Checkbox checked={keepsMembership} onChange={({ target }) => setKeepsMembership(target.checked)}>
              <Trans>The first of them continues the membership</Trans>
            </Checkbox>
            <Checkbox checked={keepsTeam} onChange={({ target }) => setKeepsTeam(target.checked)}>
              <Trans>The team works for the first of them from now on</Trans>
            </Checkbox>
            <Field
              label={<Trans>Why</Trans>}
              hint={<Trans>It stays in the history of the city. Please name no persons.</Trans>}
              maxLength={500}
              required
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </>
        )}
      </form>
    </Dialog>
  )
}

type ConsequencesProps = { name: string; heir: string | undefined; team: string | undefined }

function Consequences({ name, heir, team }: ConsequencesProps) {
  return (
    <div className={styles.consequences} role="status">
      <p>
        <Trans>This is what follows. Nothing is changed yet.</Trans>
      </p>
      <ul>
        <li>
          <Trans>
            <bdi>{name}</bdi> is no member any more and leaves the lists. Its page stays, with links to its successors.
          </Trans>
        </li>
        <li>
          {heir ? (
            <Trans>
              The membership goes on with <bdi dir="ltr">{heir}</bdi>, unless it is a member already.
            </Trans>
          ) : (
            <Trans>The membership ends and goes on with nobody.</Trans>
          )}
        </li>
        <li>
          {team ? (
            <Trans>
              The people of the team work for <bdi dir="ltr">{team}</bdi> with the same roles.
            </Trans>
          ) : (
            <Trans>The roles of the team end.</Trans>
          )}
        </li>
        <li>
          <Trans>Open invitations, the draft and an open request come to an end. This cannot be undone here.</Trans>
        </li>
      </ul>
    </div>
  )
}
