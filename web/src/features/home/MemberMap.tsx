import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { CityMapColumns } from '../../api/contract'
import { cityPoints, MapPicture } from '../../figures/map'
import styles from './home.module.css'

type MemberMapProps = {
  cities: CityMapColumns | undefined
  newestYear: number | undefined
  highlighted: string | undefined
}

export default function MemberMap({ cities, newestYear, highlighted }: MemberMapProps) {
  const { t } = useLingui()
  const points = useMemo(
    () => cities && cityPoints(cities, (index) => cities.since?.[index] === newestYear),
    [cities, newestYear],
  )
  const count = points?.slugs.length ?? 0
  return (
    <MapPicture
      points={points}
      highlighted={highlighted}
      className={styles.liveCanvas}
      label={t`World map with a dot for each member city, ${count} in all, on every inhabited continent. The list of cities says the same.`}
    />
  )
}
