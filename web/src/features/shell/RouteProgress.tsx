import { useLingui } from '@lingui/react/macro'
import { useRouterState } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import styles from './shell.module.css'

const PATIENCE_MILLISECONDS = 150

/** A thin line while the next page is on its way; a page that comes at once shows none. */
export function RouteProgress() {
  const { t } = useLingui()
  const isOnTheWay = useRouterState({ select: ({ status }) => status === 'pending' })
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isOnTheWay) return setShown(false)
    const patience = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS)
    return () => clearTimeout(patience)
  }, [isOnTheWay])
  if (!isShown) return null
  return <div className={styles.progress} role="progressbar" aria-label={t`The page is loading`} />
}
