import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Framework } from '../../api/contract'
import { useFramework } from '../../api/framework'
import { useHead } from '../../ui/useHead'
import styles from './framework.module.css'

/** Waits for the framework, says so when it does not come, and hands it on. */
export function WithFramework({ children }: { children: (framework: Framework) => ReactNode }) {
  const { data: framework, isError, refetch } = useFramework()
  if (framework) return children(framework)
  if (!isError) {
    return (
      <div className={styles.waiting} role="status">
        <span className={styles.offscreen}>
          <Trans>The framework is loading.</Trans>
        </span>
      </div>
    )
  }
  return (
    <div className={styles.lost} role="alert">
      <h1>
        <Trans>The framework could not be loaded</Trans>
      </h1>
      <p>
        <Trans>The line or the service failed. Nothing is lost; try again.</Trans>
      </p>
      <button type="button" className={styles.button} onClick={() => refetch()}>
        <Trans>Try again</Trans>
      </button>
    </div>
  )
}

/** No such part of the framework. */
export function UnknownPart({ code }: { code: string }) {
  const { t, i18n } = useLingui()
  useHead({ title: t`Part of the framework not found`, language: i18n.locale })
  return (
    <div className={styles.lost}>
      <h1>
        <Trans>The framework has no such part</Trans>
      </h1>
      <p>
        <Trans>
          There is nothing under “<bdi>{code}</bdi>”. The framework has focal areas 1 to 12, each with its features.
        </Trans>
      </p>
      <Link className={styles.button} to="/$lang/framework" params={{ lang: i18n.locale }}>
        <Trans>See the whole framework</Trans>
      </Link>
    </div>
  )
}

type SectionProps = { id: string; label: ReactNode; children: ReactNode }

export function Section({ id, label, children }: SectionProps) {
  return (
    <section className={styles.folio} id={id} aria-labelledby={`${id}-label`}>
      <div className={styles.folioIn}>
        <h2 className={styles.label} id={`${id}-label`}>
          <span className={styles.room} aria-hidden="true" />
          {label}
        </h2>
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  )
}
