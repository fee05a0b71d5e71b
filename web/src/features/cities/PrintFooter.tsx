import { useLingui } from '@lingui/react'
import type { City } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import styles from './cities.module.css'

/** On paper: where this was read, and when. */
export default function PrintFooter({ city }: { city: City }) {
  const { i18n } = useLingui()
  const written = useDates()
  const today = new Date().toISOString()
  const address = `${location.origin}/${i18n.locale}/cities/${city.slug}`
  return (
    <p className={styles.printFooter}>
      <bdi dir="ltr">{address}</bdi> <bdi>{written(today)}</bdi>
    </p>
  )
}
