import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Icon } from '../../ui/Icon'
import styles from './shell.module.css'

/** Says that the line is down, and from when the copy on the screen is. */
export function OfflineBanner() {
  const { i18n } = useLingui()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const copied = useCopiedAt(isOnline)
  const time = copied && new Intl.DateTimeFormat(i18n.locale, { timeStyle: 'short' }).format(copied)
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.offline}>
          <Icon name="wifiSlash" />
          <span>
            <b>
              <Trans>You are offline.</Trans>
            </b>{' '}
            {time && <Trans>What you see is a copy from {time}.</Trans>}{' '}
            <Trans>Pages that you have opened before stay readable; the rest comes back with your connection.</Trans>
          </span>
        </p>
      )}
    </div>
  )
}

/** When the newest answer that is shown was received. */
function useCopiedAt(isOnline: boolean): number | undefined {
  const client = useQueryClient()
  if (isOnline) return undefined
  const shown = client.getQueryCache().findAll({ type: 'active' })
  const times = shown.map(({ state }) => state.dataUpdatedAt).filter((at) => at > 0)
  return times.length > 0 ? Math.min(...times) : undefined
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
