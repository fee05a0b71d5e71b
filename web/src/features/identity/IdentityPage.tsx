import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CityIdentity } from '../../api/contract'
import { Button } from '../../ui/Button'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { ChangeDialog, type ChangeKind } from './ChangeDialog'
import { EndDialog } from './EndDialog'
import { Facts } from './Facts'
import styles from './identity.module.css'
import { useIdentity } from './queries'
import { Requests } from './Requests'
import { isAllowed, whyNot } from './words'

/** Name and place of a city as they stand in law: the secretariat changes them, the team asks for it. */
export function IdentityPage({ slug }: { slug: string }) {
  const { t, i18n } = useLingui()
  const { data: identity, error, refetch } = useIdentity(slug)
  useHead({ title: identity ? `${t`Name and place`} · ${identity.city.name}` : undefined, language: i18n.locale })
  if (identity) return <Shown slug={slug} identity={identity} />
  if (error) {
    return (
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>Name and place could not be loaded</Trans>}
        onRetry={() => refetch()}
      />
    )
  }
  return (
    <Skeleton label={t`Name and place are loading`}>
      <Bone kind="heading" />
      <Bone lines={6} />
    </Skeleton>
  )
}

/** The slug is the one of the page's address: it stays when a rename gives the city another one, and nothing starts anew. */
function Shown({ slug, identity }: { slug: string; identity: CityIdentity }) {
  return (
    <article className={styles.page}>
      <h1>
        <Trans>Name and place</Trans>
      </h1>
      <p className={styles.lede}>
        <Trans>
          What the city is in law. The secretariat changes it, on its own or because the team asks. Old names and
          addresses keep leading to the city.
        </Trans>
      </p>
      <Facts identity={identity} />
      <Actions identity={identity} />
      <section aria-labelledby="requests">
        <h2 id="requests">
          <Trans>Requests</Trans>
        </h2>
        <Requests slug={slug} />
      </section>
    </article>
  )
}

/** The service says what may be done; the screen shows that and nothing else. */
function Actions({ identity }: { identity: CityIdentity }) {
  const [open, setOpen] = useState<{ kind: ChangeKind; isAsking: boolean }>()
  const [isEnding, setEnding] = useState(false)
  const { actions } = identity
  const asks = isAllowed(actions, 'request')
  return (
    <>
      <div className={styles.buttons}>
        {isAllowed(actions, 'rename') && (
          <Button onClick={() => setOpen({ kind: 'rename', isAsking: false })}>
            <Trans>Rename the city</Trans>
          </Button>
        )}
        {isAllowed(actions, 'correct') && (
          <Button look="second" onClick={() => setOpen({ kind: 'correction', isAsking: false })}>
            <Trans>Correct country or place</Trans>
          </Button>
        )}
        {isAllowed(actions, 'end') && (
          <Button look="quiet" onClick={() => setEnding(true)}>
            <Trans>Merge or split</Trans>
          </Button>
        )}
        {asks && (
          <>
            <Button onClick={() => setOpen({ kind: 'rename', isAsking: true })}>
              <Trans>Ask for another name</Trans>
            </Button>
            <Button look="second" onClick={() => setOpen({ kind: 'correction', isAsking: true })}>
              <Trans>Ask for a correction</Trans>
            </Button>
          </>
        )}
      </div>
      {whyNot(actions, 'request') === 'request-open' && (
        <p className={styles.muted}>
          <Trans>A request waits for the secretariat. Until it is decided or taken back, there is no second one.</Trans>
        </p>
      )}
      {whyNot(actions, 'end') === 'city-ended' && (
        <p className={styles.muted}>
          <Trans>This city is history: it has merged or split. Its page stays readable.</Trans>
        </p>
      )}
      {isEnding && <EndDialog identity={identity} onClose={() => setEnding(false)} />}
      {open && <ChangeDialog identity={identity} {...open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
