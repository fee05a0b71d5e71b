import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Framework } from '../../api/contract'
import { useFramework } from '../../api/framework'
import { LinkButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import styles from './framework.module.css'

/** Waits for the framework, says so when it does not come, and hands it on. */
export function WithFramework({ children }: { children: (framework: Framework) => ReactNode }) {
  const { data: framework, error, refetch } = useFramework()
  const { t } = useLingui()
  if (framework) return children(framework)
  if (!error) {
    return (
      <Wrap>
        <Skeleton label={t`The framework is loading.`}>
          <Bone kind="heading" />
          <Bone lines={6} />
        </Skeleton>
      </Wrap>
    )
  }
  return (
    <Wrap>
      <ProblemNotice
        error={error}
        heading="h1"
        title={<Trans>The framework could not be loaded</Trans>}
        onRetry={() => refetch()}
      />
    </Wrap>
  )
}

/** No such part of the framework. */
export function UnknownPart({ code }: { code: string }) {
  const { t, i18n } = useLingui()
  useHead({ title: t`Part of the framework not found`, language: i18n.locale })
  return (
    <div className={styles.lost}>
      <Empty heading="h1" title={<Trans>The framework has no such part</Trans>}>
        <p>
          <Trans>
            There is nothing under “<bdi>{code}</bdi>”. The framework has focal areas 1 to 12, each with its features.
          </Trans>
        </p>
        <LinkButton to="/$lang/framework" params={{ lang: i18n.locale }}>
          <Trans>See the whole framework</Trans>
        </LinkButton>
      </Empty>
    </div>
  )
}
