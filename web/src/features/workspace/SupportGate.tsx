import { Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ReadError } from '../../api/read'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { useHead } from '../../ui/useHead'
import pages from './pages.module.css'
import { useOpening } from './queries'
import styles from './workspace.module.css'

const SHORTEST_REASON = 3
/** Pages of the workspace that show nothing of the draft. */
const WITHOUT_DRAFT = /\/(identity|team)\/?$/

export function isReasonNeeded(failure: unknown): boolean {
  return failure instanceof ReadError && (failure.problem.type ?? '').endsWith('/problems/support-reason-needed')
}

/** What a team has not published is its own: the secretariat says why it looks into it, and the team reads that. */
export function SupportGate({ slug, children }: { slug: string; children: ReactNode }) {
  const { pathname } = useLocation()
  return <div className={styles.page}>{WITHOUT_DRAFT.test(pathname) ? children : <Gate slug={slug} />}</div>
}

function Gate({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const [reason, setReason] = useState('')
  const opening = useOpening(slug)
  useHead({ title: t`Look into this draft`, language: i18n.locale })
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim().length >= SHORTEST_REASON) opening.mutate(reason.trim())
  }
  return (
    <article className={pages.section}>
      <h1>
        <Trans>Look into this draft</Trans>
      </h1>
      <p className={pages.lede}>
        <Trans>
          What a team has not published is its own. Say why you look into it: the team reads your reason in its history,
          and the draft is open to you for eight hours.
        </Trans>
      </p>
      {opening.error && <ProblemNotice error={opening.error} title={<Trans>The draft could not be opened</Trans>} />}
      <form className={pages.fields} onSubmit={send} noValidate>
        <Field
          label={<Trans>Why</Trans>}
          hint={<Trans>It stays in the history of the city. Please name no persons.</Trans>}
          maxLength={500}
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <p className={pages.buttons}>
          <Button type="submit" isBusy={opening.isPending} disabled={reason.trim().length < SHORTEST_REASON}>
            <Trans>Open the draft</Trans>
          </Button>
        </p>
      </form>
    </article>
  )
}
