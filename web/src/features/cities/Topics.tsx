import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { City } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import { LocalText } from '../../ui/LocalText'
import { SourceNote } from '../../ui/SourceNote'
import styles from './cities.module.css'

export function Clusters({ city }: { city: City }) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.rows}>
      {city.clusterMemberships.map((cluster) => (
        <li key={cluster.code}>
          <Link to="/$lang/cities" params={{ lang: i18n.locale }} search={{ cluster: [cluster.code] }}>
            <LocalText text={cluster.name} />
          </Link>
          <span className={styles.small}>
            {cluster.role === 'COORDINATOR' && (
              <b>
                <Trans>Coordinating city</Trans>
              </b>
            )}{' '}
            <SourceNote source={cluster.source} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How large the city says a challenge is: the word first, the drums beside it. */
export function Challenges({ city }: { city: City }) {
  const { t } = useLingui()
  const sizes = [
    '',
    t`Very small challenge`,
    t`Small challenge`,
    t`Medium challenge`,
    t`Large challenge`,
    t`Very large challenge`,
  ]
  const sorted = [...city.challenges].sort((a, b) => b.rating - a.rating)
  return (
    <ul className={styles.rows}>
      {sorted.map(({ topic, rating }) => (
        <li key={topic.code}>
          <LocalText text={topic.name} />
          <span className={styles.rating}>
            <span className={styles.drums} aria-hidden="true">
              {[1, 2, 3, 4, 5].map((step) => (
                <i key={step} data-on={step <= rating || undefined} />
              ))}
            </span>
            {sizes[rating]}
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Expertise({ city }: { city: City }) {
  return (
    <ul className={styles.rows}>
      {city.expertise.map(({ topic }) => (
        <li key={topic.code}>
          <LocalText text={topic.name} />
        </li>
      ))}
    </ul>
  )
}

/** The office first, the person in it second, with the time that is known. */
export function MayorNote({ mayor }: { mayor: NonNullable<City['mayor']> }) {
  const written = useDates()
  const from = mayor.from && written(mayor.from)
  const to = mayor.to && written(mayor.to)
  return (
    <p className={styles.mayor}>
      <LocalText text={mayor.title} />
      <b>
        <bdi>{mayor.name}</bdi>
      </b>
      <span className={styles.small}>
        {from && !to && <Trans>In office since {from}</Trans>}
        {from && to && (
          <Trans>
            In office from {from} to {to}
          </Trans>
        )}{' '}
        <SourceNote source={mayor.source} />
      </span>
    </p>
  )
}

export function Designations({ city }: { city: City }) {
  return (
    <ul className={styles.rows}>
      {city.designations.map((designation) => (
        <li key={`${designation.programme}${designation.since}`}>
          <LocalText text={designation.name} />
          <span className={styles.small}>
            {designation.since !== undefined && (
              <>
                <Trans>Since {String(designation.since)}</Trans>{' '}
              </>
            )}
            <SourceNote source={designation.source} />
          </span>
        </li>
      ))}
    </ul>
  )
}
