import { Trans, useLingui } from '@lingui/react/macro'
import type { NetworkSize } from '../../api/contract'
import styles from './home.module.css'
import type { PublishedCities } from './NetworkGrowth'
import { momentOf, scaleFor, stepPath } from './steps'

const FRAME = { width: 900, height: 360, start: 52, end: 24, top: 20, bottom: 36 }

type GrowthChartProps = { size: NetworkSize; published: readonly PublishedCities[] }

export function GrowthChart({ size, published }: GrowthChartProps) {
  const { t, i18n } = useLingui()
  const number = new Intl.NumberFormat(i18n.locale)
  const counted = size.series.map(({ date, cities }) => ({ at: momentOf(date), value: cities }))
  const known = published.map(({ asOf, cities }) => ({ at: momentOf(asOf), value: cities }))
  const isMirrored = i18n.locale === 'ar'
  const today = { at: momentOf(size.asOf), value: size.cities }
  const line = counted.length > 0 ? [...counted, today] : []
  const scale = scaleFor([...line, ...known], FRAME, isMirrored)
  const edge = isMirrored ? FRAME.width : 0
  const first = number.format(known.at(0)?.value ?? 0)
  const last = number.format(known.at(-1)?.value ?? 0)
  const now = number.format(size.cities)

  return (
    <>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={t`The network published ${first} member cities at first and ${last} most recently. Counted from the memberships known here there are ${now}. The table below has every value.`}
      >
        {scale.values.map((value) => (
          <g key={value}>
            <line x1={FRAME.start / 2} x2={FRAME.width - FRAME.end} y1={scale.y(value)} y2={scale.y(value)} />
            <text x={edge} y={scale.y(value) - 5} textAnchor={isMirrored ? 'end' : 'start'}>
              {number.format(value)}
            </text>
          </g>
        ))}
        {scale.years.map((year) => (
          <text key={year} x={scale.x(Date.UTC(year, 0, 1))} y={FRAME.height - 8} textAnchor="middle">
            {year}
          </text>
        ))}
        <path className={styles.chartLine} d={stepPath(line, scale)} />
        {known.map(({ at, value }) => (
          <circle key={at} className={styles.chartDot} cx={scale.x(at)} cy={scale.y(value)} r={6} />
        ))}
      </svg>
      <ul className={styles.chartKey}>
        <li>
          <span className={styles.keyLine} aria-hidden="true" />
          <Trans>Counted from the memberships known here</Trans>
        </li>
        <li>
          <span className={styles.keyRing} aria-hidden="true" />
          <Trans>Published total</Trans>
        </li>
      </ul>
    </>
  )
}
