import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { AwardRound, Laureate } from '../../api/contract'
import { useDates } from '../../i18n/useDates'
import { useLanguage } from '../../i18n/useLanguage'
import { Folio, Wrap } from '../../ui/Folio'
import { LocalText } from '../../ui/LocalText'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { SourceNote } from '../../ui/SourceNote'
import { useHead } from '../../ui/useHead'
import styles from './awards.module.css'
import { useAwards } from './queries'

/** All rounds of the award with their laureates; what it is not is said first. */
export function AwardsPage() {
  const { t, i18n } = useLingui()
  const { data, error, refetch } = useAwards()
  const rounds = data?.items ?? []
  useHead({
    title: t`Learning City Award`,
    description: rounds[0]?.statement ?? t`Who received the Learning City Award, round by round, with sources.`,
    path: '/awards',
    language: i18n.locale,
    alternates: [{ type: 'application/atom+xml', href: '/api/v1/awards.atom' }],
  })
  return (
    <article>
      <header className={styles.head}>
        <Wrap>
          <h1>
            <Trans>Learning City Award</Trans>
          </h1>
          {rounds[0] && <p className={styles.lede}>{rounds[0].statement}</p>}
        </Wrap>
      </header>
      {error && !data && (
        <Wrap>
          <ProblemNotice error={error} title={<Trans>The award could not be loaded</Trans>} onRetry={() => refetch()} />
        </Wrap>
      )}
      {!data && !error && (
        <Wrap>
          <Skeleton label={t`The award is loading.`}>
            <Bone lines={6} />
          </Skeleton>
        </Wrap>
      )}
      {rounds.map((round, index) => (
        <Folio key={round.year} id={`y${round.year}`} label={String(round.year)} isFirst={index === 0}>
          <Round round={round} />
        </Folio>
      ))}
      {data && <Files />}
    </article>
  )
}

function Round({ round }: { round: AwardRound }) {
  const written = useDates()
  const lang = useLanguage()
  const day = written(round.conferredOn)
  return (
    <>
      <p className={styles.when}>
        <bdi>{day}</bdi>
        {round.hostCity && (
          <>
            {' · '}
            <Link to="/$lang/cities/$slug" params={{ lang, slug: round.hostCity.slug }}>
              <bdi>{round.hostCity.name}</bdi>
            </Link>
          </>
        )}
      </p>
      <ul className={styles.laureates}>
        {round.laureates.map((laureate) => (
          <LaureateRow key={`${laureate.country.code}${laureate.name}`} laureate={laureate} />
        ))}
      </ul>
      <div className={styles.notes}>
        {round.note && <LocalText as="p" text={round.note} />}
        <p>
          <SourceNote source={round.source} />
        </p>
      </div>
    </>
  )
}

function LaureateRow({ laureate: { name, country, city } }: { laureate: Laureate }) {
  const lang = useLanguage()
  return (
    <li>
      {city ? (
        <Link to="/$lang/cities/$slug" params={{ lang, slug: city.slug }}>
          <bdi>{name}</bdi>
        </Link>
      ) : (
        <bdi>{name}</bdi>
      )}
      <LocalText text={country.name} className={styles.country} />
    </li>
  )
}

function Files() {
  return (
    <Folio id="follow" label={<Trans>Follow and take along</Trans>}>
      <ul className={styles.files}>
        <li>
          <a href="/api/v1/awards.atom" type="application/atom+xml">
            <Trans>New laureates as a feed (Atom)</Trans>
          </a>
        </li>
        <li>
          <a href="/api/v1/awards.csv" download="awards.csv">
            <Trans>All laureates as CSV</Trans>
          </a>
        </li>
      </ul>
    </Folio>
  )
}
