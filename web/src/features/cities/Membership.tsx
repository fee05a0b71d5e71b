import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { City, Evidence, MembershipPeriod, Succession } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import { SourceNote } from '../../ui/SourceNote'
import styles from './cities.module.css'
import { periodStart } from './precision'
import { useWords } from './words'

/** The history of the membership, newest first, every step with the texts it rests on. */
export function Membership({ city }: { city: City }) {
  const periods = [...city.membership.periods].reverse()
  return (
    <>
      <ol className={styles.timeline}>
        {periods.map((period) => (
          <PeriodStep key={`${period.from}${period.state}`} period={period} />
        ))}
        {city.successions.map((succession) => (
          <SuccessionStep key={succession.on} succession={succession} />
        ))}
      </ol>
      <p className={styles.explanation}>
        <EvidenceWords evidence={city.evidence} />
      </p>
    </>
  )
}

function PeriodStep({ period }: { period: MembershipPeriod }) {
  const words = useWords()
  const written = useDates()
  const end = period.to && written(period.to)
  return (
    <li>
      <span className={styles.year}>
        <bdi>{period.from?.slice(0, 4) ?? '?'}</bdi>
      </span>
      <div>
        <h3>{words.state(period.state)}</h3>
        <p>{periodStart(period, written)}</p>
        {end && (
          <p>
            <Trans>Until {end}.</Trans>
          </p>
        )}
        <Sources period={period} />
      </div>
    </li>
  )
}

function Sources({ period: { sources } }: { period: MembershipPeriod }) {
  if (sources.length === 0) return null
  return (
    <details className={styles.sources} open={sources.length === 1}>
      <summary>
        <Plural value={sources.length} one="# source" other="# sources" />
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceNote source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function SuccessionStep({ succession }: { succession: Succession }) {
  const { t } = useLingui()
  const written = useDates()
  const { kind, on, from, fromSlugs, to, toSlugs } = succession
  const titles = { MERGER: t`Merger`, SPLIT: t`Split`, ABSORPTION: t`Absorption` }
  return (
    <li>
      <span className={styles.year}>
        <bdi>{on.slice(0, 4)}</bdi>
      </span>
      <div>
        <h3>{titles[kind]}</h3>
        <p>
          <CityLinks names={from} slugs={fromSlugs} /> → <CityLinks names={to} slugs={toSlugs} />, {written(on)}
        </p>
      </div>
    </li>
  )
}

/** Who went in and who came out, each with the way to its page. */
function CityLinks({ names, slugs }: { names: readonly string[]; slugs: readonly string[] }) {
  const { i18n } = useLingui()
  return slugs.map((slug, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug }}>
        <bdi>{names[index]}</bdi>
      </Link>
    </span>
  ))
}

function EvidenceWords({ evidence }: { evidence: Evidence }) {
  if (evidence === 'OFFICIAL') {
    return (
      <Trans>
        The membership rests on a text of UNESCO, its institute, a national commission, a government or the city itself.
      </Trans>
    )
  }
  if (evidence === 'PRESS') {
    return <Trans>The membership is known from news media or other third parties; no official text was seen yet.</Trans>
  }
  return (
    <Trans>
      The membership rests on one indirect or doubtful mention. Please tell the secretariat if you know better.
    </Trans>
  )
}
