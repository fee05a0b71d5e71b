import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { CitySummary } from '../../api/contract'
import { DemoTag, Tag } from '../../ui/Tag'
import styles from './explore.module.css'

/** How sure we are, since when, how large: the quiet line under each city. */
export function CityNotes({ city }: { city: CitySummary }) {
  const since = city.memberSince === undefined ? undefined : String(city.memberSince)
  const awards = city.awardYears.join(', ')
  return (
    <p className={styles.notes}>
      {city.demo && <DemoTag />}
      <StateTag state={city.state} />
      <EvidenceTag evidence={city.evidence} />
      {since && (
        <span>
          <Trans>Member since {since}</Trans>
        </span>
      )}
      <Population city={city} />
      {awards && (
        <span>
          <Trans>Award {awards}</Trans>
        </span>
      )}
    </p>
  )
}

function Population({ city }: { city: CitySummary }) {
  if (!city.population) return null
  const people = city.population.value
  return (
    <span>
      <Plural value={people} one="# inhabitant" other="# inhabitants" />
    </span>
  )
}

function EvidenceTag({ evidence }: { evidence: CitySummary['evidence'] }) {
  if (evidence === 'OFFICIAL') return null
  return <Tag>{evidence === 'PRESS' ? <Trans>Known from the press</Trans> : <Trans>Weak evidence</Trans>}</Tag>
}

function StateTag({ state }: { state: CitySummary['state'] }) {
  const { t } = useLingui()
  const words: Partial<Record<CitySummary['state'], string>> = {
    REPORT_OVERDUE: t`Progress report overdue`,
    INACTIVE: t`Inactive`,
    LAPSED: t`Former member`,
    WITHDRAWN: t`Former member`,
    SUSPENDED: t`Suspended`,
  }
  const word = words[state]
  return word ? <Tag>{word}</Tag> : null
}
