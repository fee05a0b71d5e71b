import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dateFormat } from '../../i18n/dates'
import { Button } from '../../ui/Button'
import { confirmDone } from '../../ui/toasts'
import styles from './explore.module.css'
import { type ExploreSearch, filtersOf, toQueryString } from './search'

/** The same filters as a file, and the address of this view. */
export default function TakeAlong({ search, asOf }: { search: ExploreSearch; asOf: string | undefined }) {
  const { i18n } = useLingui()
  const query = toQueryString(filtersOf(search))
  const file = (suffix: string) => `/api/v1/cities.${suffix}${query ? `?${query}` : ''}`
  const date = dateFormat(i18n.locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(asOf ? new Date(asOf) : new Date())
  return (
    <div className={styles.takeAlong}>
      <p>
        <Trans>As of {date}</Trans>
      </p>
      <ul>
        <li>
          <a href={file('csv')} download="cities.csv">
            <Trans>Download as CSV</Trans>
          </a>
        </li>
        <li>
          <a href={file('geojson')} download="cities.geojson">
            <Trans>Download as GeoJSON</Trans>
          </a>
        </li>
        <li>
          <a href={file('atom')} type="application/atom+xml">
            <Trans>Follow as a feed (Atom)</Trans>
          </a>
        </li>
        <li>
          <CopyAddress />
        </li>
      </ul>
    </div>
  )
}

function CopyAddress() {
  const { t } = useLingui()
  const [isForbidden, setForbidden] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => confirmDone(t`The address of this view is copied.`),
      () => setForbidden(true),
    )
  return (
    <>
      <Button look="quiet" size="small" onClick={copy}>
        <Trans>Copy the address of this view</Trans>
      </Button>{' '}
      <span role="status">
        {isForbidden && <Trans>Your browser did not allow it. Copy the address from the address bar.</Trans>}
      </span>
    </>
  )
}
