import { useLingui } from '@lingui/react/macro'
import { geoGraticule10, geoOrthographic, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'
import styles from './cities.module.css'
import type { City } from './types'

const SIZE = 180
const RADIUS = 88
/** Seen a little from the equator's side, so that the pole is never in the middle. */
const TILT = 0.75

const topology = land as unknown as Topology<{ land: GeometryCollection }>
const outlines = feature(topology, topology.objects.land)

type LocatorProps = { name: string; region: string; position: City['position'] }

/** A globe turned to the city: land without borders, one dot. */
export default function Locator({ name, region, position: { lat, lon } }: LocatorProps) {
  const { t } = useLingui()
  const { ground, net, dot } = useMemo(() => {
    const projection = geoOrthographic()
      .rotate([-lon, -lat * TILT])
      .scale(RADIUS)
      .translate([SIZE / 2, SIZE / 2])
      .clipAngle(90)
    const path = geoPath(projection).digits(1)
    return { ground: path(outlines) ?? '', net: path(geoGraticule10()) ?? '', dot: projection([lon, lat]) }
  }, [lat, lon])
  const [x, y] = dot ?? [SIZE / 2, SIZE / 2]
  return (
    <svg
      className={styles.locator}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={t`Globe: ${name} lies in the region ${region}`}
    >
      <circle className={styles.sea} cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} />
      <path className={styles.net} d={net} />
      <path className={styles.ground} d={ground} />
      <circle className={styles.halo} cx={x} cy={y} r={13} />
      <circle className={styles.spot} cx={x} cy={y} r={5.5} />
    </svg>
  )
}
