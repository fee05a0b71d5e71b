import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { FocalArea } from '../../api/contract'
import styles from './framework.module.css'

/** The way back up. */
export function Crumb({ focal }: { focal?: FocalArea }) {
  const { t, i18n } = useLingui()
  const lang = i18n.locale
  return (
    <nav className={styles.crumb} aria-label={t`Breadcrumb`}>
      <Link to="/$lang/framework" params={{ lang }}>
        <Trans>Framework</Trans>
      </Link>
      {focal && (
        <>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m6 3 5 5-5 5" />
          </svg>
          <Link to="/$lang/framework/$focalArea" params={{ lang, focalArea: focal.code }}>
            <bdi lang={focal.name.lang}>{focal.name.text}</bdi>
          </Link>
        </>
      )}
    </nav>
  )
}
