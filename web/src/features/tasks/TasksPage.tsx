import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Task } from '../../api/contract'
import { useSession, useTasks } from '../../auth'
import { LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import styles from './tasks.module.css'
import { useTaskWords } from './words'

/** What waits for the person, from every part of the platform. A task ends by being done; nobody ticks it off. */
export function TasksPage({ signIn }: { signIn: ReactNode }) {
  const { t, i18n } = useLingui()
  const { state } = useSession()
  useHead({ title: t`What waits for you`, language: i18n.locale })
  return (
    <div className={styles.page}>
      <Wrap>{state === 'out' ? <SignInFirst signIn={signIn} /> : <Loaded />}</Wrap>
    </div>
  )
}

function SignInFirst({ signIn }: { signIn: ReactNode }) {
  return (
    <Empty heading="h1" plan="tasks" title={<Trans>Sign in to see what waits for you</Trans>}>
      <p>
        <Trans>Invitations, requests and what is still to do for your city stand here.</Trans>
      </p>
      {signIn}
    </Empty>
  )
}

function Loaded() {
  const { t } = useLingui()
  const { data, error, refetch } = useTasks()
  if (error && !data) {
    return (
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>What waits for you could not be loaded</Trans>}
        onRetry={() => refetch()}
      />
    )
  }
  if (!data) {
    return (
      <Skeleton label={t`What waits for you is loading`}>
        <Bone kind="heading" />
        <Bone lines={5} />
      </Skeleton>
    )
  }
  return data.items.length === 0 ? <Nothing /> : <List tasks={data.items} />
}

function Nothing() {
  const { i18n } = useLingui()
  return (
    <Empty heading="h1" plan="tasks" title={<Trans>Nothing waits for you</Trans>}>
      <p>
        <Trans>As soon as somebody needs you, it stands here, and your name at the top carries a number.</Trans>
      </p>
      <LinkButton look="second" to="/$lang/cities" params={{ lang: i18n.locale }}>
        <Trans>Explore the cities</Trans>
      </LinkButton>
    </Empty>
  )
}

function List({ tasks }: { tasks: readonly Task[] }) {
  return (
    <>
      <h1 className={styles.title}>
        <Trans>What waits for you</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>What ends soon stands first, then what waits longest. A task goes away by being done.</Trans>
      </p>
      <ul className={styles.tasks}>
        {tasks.map((task) => (
          <Row key={`${task.kind} ${task.city?.slug} ${task.since}`} task={task} />
        ))}
      </ul>
    </>
  )
}

function Row({ task }: { task: Task }) {
  const { i18n } = useLingui()
  const { title, note, when } = useTaskWords()(task)
  return (
    <li>
      <div>
        <h2>{title}</h2>
        <p>
          {task.city && (
            <>
              <bdi className={styles.city}>{task.city.name}</bdi> <span aria-hidden="true">·</span>{' '}
            </>
          )}
          {note}
        </p>
        {when && <p className={styles.when}>{when}</p>}
      </div>
      {/* The service names the place; the router cannot know it in advance. */}
      {task.link && (
        <LinkButton
          look="second"
          to={`/${i18n.locale}${task.link}` as '/'}
          aria-label={`${labelOf(title)} ${task.city?.name ?? ''}`}
        >
          <Trans>Open</Trans>
        </LinkButton>
      )}
    </li>
  )
}

/** The name of the link says what it opens; the title is plain text. */
const labelOf = (title: string) => `${title}:`
