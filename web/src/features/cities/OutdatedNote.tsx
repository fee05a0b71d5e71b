import { Trans } from '@lingui/react/macro'
import type { City, LocalizedText } from '../../api/contract'
import styles from './cities.module.css'

/** Says honestly that a translation is behind what the city wrote since. */
export function OutdatedNote({ city, field, text }: { city: City; field: string; text: LocalizedText }) {
  if (!city.outdatedTranslations.includes(`${field}/${text.lang}`)) return null
  return (
    <p className={styles.small}>
      <Trans>The original has changed since this translation was made.</Trans>
    </p>
  )
}
