import { useLingui } from '@lingui/react'
import { Link, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { directionOf, type LanguageCode } from '../../i18n/languages'
import styles from './shell.module.css'

type OtherLanguageProps = { code: LanguageCode; onChoose?: () => void; children: ReactNode }

/** This very page in another language: same place, same filters, same section. */
export function OtherLanguage({ code, onChoose, children }: OtherLanguageProps) {
  const current = useLingui().i18n.locale
  const { pathname, hash } = useLocation()
  return (
    <Link
      to={pathname.replace(/^\/[^/]+/, `/${code}`)}
      search={(now: object) => now}
      hash={hash}
      className={code === current ? undefined : styles.foreign}
      lang={code}
      dir={directionOf(code)}
      hrefLang={code}
      preload={false}
      resetScroll={false}
      activeProps={{}}
      aria-current={code === current ? 'true' : undefined}
      {...(onChoose && { onClick: onChoose })}
    >
      {children}
    </Link>
  )
}
