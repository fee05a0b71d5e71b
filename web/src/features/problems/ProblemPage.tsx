import { Trans, useLingui } from '@lingui/react/macro'
import type { ProblemView } from '../../api/contract'
import { ReadError } from '../../api/read'
import { LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import styles from './problems.module.css'
import { useProblemType } from './queries'

/** The page that the `type` of a problem answer leads to. */
export function ProblemPage({ code }: { code: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useProblemType(code)
  return (
    <div className={styles.page}>
      <Wrap>
        {data ? (
          <Explanation problem={data} />
        ) : isUnknown(error) ? (
          <Unknown code={code} />
        ) : error ? (
          <ProblemNotice error={error} heading="h1" onRetry={refetch} />
        ) : (
          <Skeleton label={t`The explanation is loading`}>
            <Bone kind="heading" />
            <Bone lines={3} />
          </Skeleton>
        )}
      </Wrap>
    </div>
  )
}

function Explanation({ problem }: { problem: ProblemView }) {
  const { i18n } = useLingui()
  useHead({ title: problem.title, path: `/problems/${problem.code}`, language: i18n.locale })
  return (
    <article>
      <p className={styles.kicker}>
        <Trans>A problem that the API may answer with</Trans>
      </p>
      <h1>{problem.title}</h1>
      <p className={styles.lede}>{problem.explanation}</p>
      <dl className={styles.facts}>
        <div>
          <dt>
            <Trans>Code</Trans>
          </dt>
          <dd>
            <code dir="ltr">{problem.code}</code>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>HTTP status</Trans>
          </dt>
          <dd>
            <code dir="ltr">{problem.status}</code>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Type</Trans>
          </dt>
          <dd>
            <code dir="ltr">{problem.type}</code>
          </dd>
        </div>
      </dl>
    </article>
  )
}

function Unknown({ code }: { code: string }) {
  const { t, i18n } = useLingui()
  useHead({ title: t`Unknown problem`, language: i18n.locale })
  return (
    <Empty heading="h1" plan="problem" title={<Trans>No such problem is known</Trans>}>
      <p>
        <Trans>
          The API answers with no problem called “<bdi>{code}</bdi>”.
        </Trans>
      </p>
      <LinkButton to="/$lang" params={{ lang: i18n.locale }}>
        <Trans>Go to the first page</Trans>
      </LinkButton>
    </Empty>
  )
}

function isUnknown(error: unknown): boolean {
  return error instanceof ReadError && error.problem.status === 404
}
