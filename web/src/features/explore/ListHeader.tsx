import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import styles from './explore.module.css'
import { changed, type ExploreSearch, filtersOf, toQueryString } from './search'

type ListHeaderProps = {
  search: ExploreSearch
  total: number | undefined
  onView: (search: ExploreSearch) => void
}

/** How many there are (also said aloud), the other way of looking at them, and how to take them along. */
export function ListHeader({ search, total, onView }: ListHeaderProps) {
  const { t } = useLingui()
  const isTable = search.view === 'table'
  const show = (view: 'table' | undefined) => onView(changed(search, { view }))

  return (
    <div className={styles.listHead}>
      <p role="status" className={styles.total}>
        {total !== undefined && (
          <b>
            <Plural value={total} one="# city" other="# cities" />
          </b>
        )}
      </p>
      <fieldset className={styles.segments} aria-label={t`View`}>
        <button type="button" aria-pressed={!isTable} onClick={() => show(undefined)}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="m4 6 5-2 6 2 5-2v14l-5 2-6-2-5 2zM9 4v14M15 6v14" />
          </svg>
          <Trans>Map</Trans>
        </button>
        <button type="button" aria-pressed={isTable} onClick={() => show('table')}>
          <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M4 5h16v6H4zM4 13h16v6H4z" />
          </svg>
          <Trans>Table</Trans>
        </button>
      </fieldset>
    </div>
  )
}

/** The same filters as a file, and the address of this view. */
export function TakeAlong({ search, asOf }: { search: ExploreSearch; asOf: string | undefined }) {
  const { i18n } = useLingui()
  const query = toQueryString(filtersOf(search))
  const file = (suffix: string) => `/api/v1/cities.${suffix}${query ? `?${query}` : ''}`
  const date = new Intl.DateTimeFormat(i18n.locale === 'en' ? 'en-GB' : i18n.locale, {
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
          <CopyAddress />
        </li>
      </ul>
    </div>
  )
}

function CopyAddress() {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setState('copied'),
      () => setState('failed'),
    )
  return (
    <>
      <button type="button" className={styles.textButton} onClick={copy}>
        <Trans>Copy the address of this view</Trans>
      </button>{' '}
      <span role="status">
        {state === 'copied' && <Trans>Copied</Trans>}
        {state === 'failed' && <Trans>Your browser did not allow it. Copy the address from the address bar.</Trans>}
      </span>
    </>
  )
}
