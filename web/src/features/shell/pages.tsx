import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { LinkButton } from '../../ui/Button'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import styles from './shell.module.css'

/** A page that could not be shown: without a line, without access, or because something of ours broke. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { i18n } = useLingui()
  const router = useRouter()
  const retry = () => {
    reset?.()
    router.invalidate()
  }
  return (
    <div className={styles.state}>
      <Wrap>
        <ProblemNotice error={error} heading="h1" onRetry={retry}>
          <LinkButton look="quiet" to="/$lang" params={{ lang: i18n.locale }}>
            <Trans>Go to the first page</Trans>
          </LinkButton>
        </ProblemNotice>
      </Wrap>
    </div>
  )
}

/** While the parts of a page are on their way. */
export function PendingPage() {
  const { t } = useLingui()
  return (
    <div className={styles.state}>
      <Wrap>
        <Skeleton label={t`The page is loading`}>
          <Bone kind="heading" />
          <Bone lines={6} />
        </Skeleton>
      </Wrap>
    </div>
  )
}
