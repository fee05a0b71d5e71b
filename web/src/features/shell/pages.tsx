import { Trans, useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import { useLanguage } from '../../i18n/useLanguage'
import { ButtonRow, LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { troubleOf } from '../../ui/problem'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { useTroubleWords } from '../../ui/useTroubleWords'
import styles from './shell.module.css'

/** No page of ours has this address: say so and offer the likeliest places. */
export function NotFoundPage() {
  const { t, i18n } = useLingui()
  useHead({ title: t`Page not found`, language: i18n.locale })
  return (
    <div className={styles.state}>
      <Wrap>
        <Empty heading="h1" plan="lost" title={<Trans>This page does not exist</Trans>}>
          <p>
            <Trans>
              The address may be mistyped, or the page has moved. The search above finds cities by any name.
            </Trans>
          </p>
          <WaysOn />
        </Empty>
      </Wrap>
    </div>
  )
}

/** A page that could not be shown: without a line, without access, or because something of ours broke. */
export function ErrorPage({ error, reset }: { error: unknown; reset?: () => void }) {
  const { i18n } = useLingui()
  const router = useRouter()
  const { title } = useTroubleWords()[troubleOf(error)]
  useHead({ title, language: i18n.locale })
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

function WaysOn() {
  const lang = useLanguage()
  return (
    <ButtonRow>
      <LinkButton to="/$lang/cities" params={{ lang }}>
        <Trans>Explore the cities</Trans>
      </LinkButton>
      <LinkButton look="second" to="/$lang/framework" params={{ lang }}>
        <Trans>See the framework</Trans>
      </LinkButton>
      <LinkButton look="second" to="/$lang" params={{ lang }}>
        <Trans>Go to the first page</Trans>
      </LinkButton>
    </ButtonRow>
  )
}
