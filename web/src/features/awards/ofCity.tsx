import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { City } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { SourceNote } from '../../ui/SourceNote'
import styles from './awards.module.css'

export const id = 'awards'
export const label = msg`Award`
export const expand = 'awards'
export const isThere = (city: City) => (city.awards ?? []).length > 0

/** The awards of a city, and beside them what an award is not. */
export default function CityAwards({ city: { awards = [] } }: { city: City }) {
  const lang = useLanguage()
  return (
    <>
      <ul className={styles.ofCity}>
        {awards.map(({ year, source }) => (
          <li key={year}>
            <Link to="/$lang/awards" params={{ lang }} hash={`y${year}`}>
              <Trans>Learning City Award {year}</Trans>
            </Link>
            <SourceNote source={source} />
          </li>
        ))}
      </ul>
      <p className={styles.notes}>{awards[0]?.statement}</p>
    </>
  )
}
