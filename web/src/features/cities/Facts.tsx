import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { City, Statistic } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import { SourceNote } from '../../ui/SourceNote'
import styles from './cities.module.css'
import { LocalTime } from './LocalTime'
import { memberSinceNote } from './precision'
import { useWords } from './words'

const GEONAMES = 'GeoNames'

/** Few facts, each with what it is, of when, and from where. */
export function Facts({ city }: { city: City }) {
  const { t, i18n } = useLingui()
  const words = useWords()
  const written = useDates()
  const since = memberSinceNote(city, written)
  return (
    <dl className={styles.facts} aria-label={t`Facts`}>
      {city.statistics.map((statistic) => (
        <StatisticFact key={`${statistic.kind}${statistic.year}`} statistic={statistic} />
      ))}
      <Fact name={<Trans>Kind of local government</Trans>} value={words.kind(city.kind)} />
      {city.consortium.length > 0 && (
        <Fact
          name={<Trans>Local governments in the consortium</Trans>}
          value={<bdi className={styles.together}>{city.consortium.join(' · ')}</bdi>}
        />
      )}
      {city.memberSince !== undefined && (
        <Fact name={<Trans>Member since</Trans>} value={<bdi>{city.memberSince}</bdi>} note={since} />
      )}
      {city.memberSince === undefined && since && (
        <Fact name={<Trans>Membership</Trans>} value={words.state(city.state)} note={since} />
      )}
      <Fact
        name={<Trans>Local time</Trans>}
        value={<LocalTime zone={city.timeZone} />}
        note={<Zone zone={city.timeZone} language={i18n.locale} />}
      />
    </dl>
  )
}

type FactProps = { name: ReactNode; value: ReactNode; note?: ReactNode }

function Fact({ name, value, note }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {note && <small>{note}</small>}
      </dd>
    </div>
  )
}

function StatisticFact({ statistic }: { statistic: Statistic }) {
  const words = useWords()
  const isPlace = statistic.kind === 'POPULATION' && statistic.source.title.includes(GEONAMES)
  return (
    <Fact
      name={words.statistic(statistic.kind)}
      value={<StatisticValue statistic={statistic} />}
      note={
        <>
          {statistic.year !== undefined && <bdi>{statistic.year} · </bdi>}
          {isPlace && (
            <>
              <Trans>Figure of the place, not of the municipality.</Trans>{' '}
            </>
          )}
          {statistic.note && !isPlace && <bdi>{statistic.note} </bdi>}
          <SourceNote source={statistic.source} />
        </>
      }
    />
  )
}

function StatisticValue({ statistic: { kind, value, unit } }: { statistic: Statistic }) {
  const { t, i18n } = useLingui()
  if (kind === 'AREA') {
    const area = i18n.number(value, { maximumFractionDigits: 1 })
    return <bdi>{t`${area} km²`}</bdi>
  }
  if (kind === 'GDP_PER_CAPITA' && /^[A-Z]{3}$/.test(unit)) {
    // Among Arabic letters the sign of the dollar would change sides.
    return <bdi dir="ltr">{i18n.number(value, { style: 'currency', currency: unit, maximumFractionDigits: 0 })}</bdi>
  }
  return <bdi>{i18n.number(value, { maximumFractionDigits: 1 })}</bdi>
}

function Zone({ zone, language }: { zone: string; language: string }) {
  const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'long' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value
  return <bdi>{name ?? zone}</bdi>
}
