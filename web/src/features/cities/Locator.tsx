import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { City } from '../../api/contract'
import styles from './cities.module.css'
import { globe } from './globe'

const SIZE = 180
const RADIUS = 86
/** Seen a little from the equator's side, so that the pole is never in the middle. */
const TILT = 0.75

type LocatorProps = { name: string; region: string; position: City['position'] }

/** A globe turned to the city: land without borders, one mark. */
export function Locator({ name, region, position: { lat, lon } }: LocatorProps) {
  const { t } = useLingui()
  const { land, dot } = useMemo(() => globe(lat, lon, SIZE, RADIUS, TILT), [lat, lon])
  return (
    <svg
      className={styles.locator}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={t`Globe: ${name} lies in the region ${region}`}
    >
      <circle className={styles.sea} cx={SIZE / 2} cy={SIZE / 2} r={RADIUS + 2} />
      <path className={styles.ground} d={land} />
      <circle className={styles.halo} cx={dot[0]} cy={dot[1]} r={14} />
      <circle className={styles.spot} cx={dot[0]} cy={dot[1]} r={6} />
    </svg>
  )
}
