import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useMemo, useRef, useSyncExternalStore } from 'react'
import { ReadError } from '../../api/read'
import { useMe, useSession } from '../../auth'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { type Saving, savingOf } from './engines'
import { Rail } from './Rail'
import { SaveStatus } from './SaveStatus'
import { isReasonNeeded, SupportGate } from './SupportGate'
import { SavingContext } from './saving'
import { NoAccess, SignInFirst } from './states'
import { useKeeping } from './useKeeping'
import styles from './workspace.module.css'

type WorkspaceProps = {
  slug: string
  /** The way in, which the route brings. */
  signIn: ReactNode
  children: ReactNode
}

/** What stands around every page on which a team looks after its city. Whoever's sign-in ends keeps what they typed. */
export function Workspace({ slug, signIn, children }: WorkspaceProps) {
  const saving = useOwnSaving(slug)
  const { state } = useSession()
  const { error, refetch } = useMe()
  useKeeping(saving)
  if (state === 'out' && !saving) return <SignInFirst signIn={signIn} />
  if (error && !saving) return <Failed error={error} onRetry={() => refetch()} />
  if (!saving) return <Waiting />
  return (
    <SavingContext value={saving}>
      <Loaded slug={slug} saving={saving} signIn={signIn}>
        {children}
      </Loaded>
    </SavingContext>
  )
}

/**
 * The saving of the person who is signed in, and still theirs when the sign-in ends by time: the screen stays, so that
 * they can go on and sign in again. Signing out on purpose takes it away.
 */
function useOwnSaving(slug: string): Saving | undefined {
  const { state, notice } = useSession()
  const { data: me } = useMe()
  const last = useRef<string>(undefined)
  if (state === 'in' && me) last.current = me.id
  if (notice === 'signed-out' || notice === 'half-out') last.current = undefined
  const person = last.current
  return useMemo(() => (person === undefined ? undefined : savingOf(person, slug)), [person, slug])
}

type LoadedProps = { slug: string; saving: Saving; signIn: ReactNode; children: ReactNode }

function Loaded({ slug, saving, signIn, children }: LoadedProps) {
  const { draft, failure, trouble } = useSyncExternalStore(saving.subscribe, saving.state)
  if (!draft) {
    if (isReasonNeeded(failure)) return <SupportGate slug={slug}>{children}</SupportGate>
    if (isRefused(failure)) return <NoAccess />
    return failure ? <Failed error={failure} onRetry={() => void saving.refresh()} /> : <Waiting />
  }
  return (
    <div className={styles.shell}>
      <Rail city={draft.draft.city} />
      <div className={styles.work}>
        <SaveStatus signIn={trouble === 'signed-out' && signIn} />
        {children}
      </div>
    </div>
  )
}

function isRefused(failure: unknown): boolean {
  return failure instanceof ReadError && [403, 404].includes(failure.problem.status)
}

function Waiting() {
  const { t } = useLingui()
  return (
    <div className={styles.page}>
      <Skeleton label={t`Your city is loading`}>
        <Bone kind="heading" />
        <Bone lines={6} />
      </Skeleton>
    </div>
  )
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className={styles.page}>
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>Your city could not be loaded</Trans>}
        onRetry={onRetry}
      />
    </div>
  )
}
