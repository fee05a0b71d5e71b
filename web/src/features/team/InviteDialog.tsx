import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useId, useState } from 'react'
import type { TeamRole } from '../../api/contract'
import { ReadError } from '../../api/read'
import { LANGUAGES } from '../../i18n/languages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field, SelectField } from '../../ui/Field'
import { confirmDone } from '../../ui/toasts'
import { useTeamChange } from './queries'
import { Refusal } from './Refusal'
import styles from './team.module.css'

/** Whom to invite, as what, and in which language the mail is written. */
export function InviteDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const form = useId()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<TeamRole>('TEAM_MEMBER')
  const [language, setLanguage] = useState(i18n.locale)
  const invite = useTeamChange(slug)
  const isFaulty = invite.error instanceof ReadError && invite.error.problem.status === 400
  const send = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate(
      { operation: 'POST /cities/{slug}/team/invitations', body: { email: email.trim(), role, language } },
      {
        onSuccess: () => {
          confirmDone(t`The invitation is on its way to ${email.trim()}.`)
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={<Trans>Invite a person to the team</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="second" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" form={form} icon="arrowRight" isBusy={invite.isPending}>
            <Trans>Send the invitation</Trans>
          </Button>
        </>
      }
    >
      {!isFaulty && <Refusal error={invite.error} title={<Trans>The invitation could not be sent</Trans>} />}
      <form id={form} className={styles.form} onSubmit={send} noValidate>
        <Field
          label={<Trans>E-mail address</Trans>}
          type="email"
          dir="ltr"
          autoComplete="off"
          required
          maxLength={254}
          value={email}
          error={isFaulty && <Trans>This is not one e-mail address. An example: nora@example.org</Trans>}
          onChange={({ target }) => setEmail(target.value)}
        />
        <SelectField
          label={<Trans>As</Trans>}
          hint={<Trans>Members write. Coordinators also publish and decide who belongs to the team.</Trans>}
          value={role}
          onChange={({ target }) => setRole(target.value as TeamRole)}
        >
          <option value="TEAM_MEMBER">{t`Team member`}</option>
          <option value="COORDINATOR">{t`Coordinator`}</option>
        </SelectField>
        <SelectField
          label={<Trans>Language of the mail</Trans>}
          hint={<Trans>The mail carries a link that works once, for 14 days.</Trans>}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {LANGUAGES.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </form>
    </Dialog>
  )
}
