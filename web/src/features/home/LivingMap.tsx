import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import type { CitySummary } from '../../api/contract'
import { MapNote } from '../../figures/map/MapNote'
import { useLanguage } from '../../i18n/useLanguage'
import styles from './home.module.css'
import { useAllCities, useNewestMembers } from './queries'
import { useInView } from './useInView'

const MemberMap = lazy(() => import('./MemberMap'))

/** Every member as a dot, the newest in madder, and those newest by name beside it. */
export function LivingMap() {
  const { t } = useLingui()
  const area = useRef<HTMLElement>(null)
  const isInView = useInView(area)
  const cities = useAllCities(isInView)
  const newest = useNewestMembers()
  const [highlighted, setHighlighted] = useState<string>()
  const year = newest.data?.items[0]?.memberSince
  const cohort = cities.data?.since?.filter((since) => since === year).length ?? 0
  const since = String(year)

  return (
    <section ref={area} className={styles.live} aria-label={t`The network now`}>
      <div className={styles.liveIn}>
        <div className={styles.liveFigure}>
          <div className={styles.liveMap}>
            <Suspense fallback={null}>
              {isInView && <MemberMap cities={cities.data} newestYear={year} highlighted={highlighted} />}
            </Suspense>
          </div>
          <div className={styles.liveKey}>
            <ul>
              <li>
                <span className={styles.keyDot} aria-hidden="true" />
                <Trans>Member city</Trans>
              </li>
              {year !== undefined && (
                <li>
                  <span className={styles.keyDot} data-kind="new" aria-hidden="true" />
                  <Trans>Joined in {since}</Trans>
                </li>
              )}
            </ul>
            <MapNote className={styles.note} />
          </div>
        </div>
        <div className={styles.livePanel}>
          <h2>
            <span className={styles.pulse} aria-hidden="true" />
            <Trans>Newest members</Trans>
          </h2>
          {year !== undefined && cohort > 0 && (
            <p className={styles.cohort}>
              <Plural
                value={cohort}
                one={`# city known here joined in ${since}.`}
                other={`# cities known here joined in ${since}.`}
              />
            </p>
          )}
          <NewestNames cities={newest.data?.items ?? []} onHighlight={setHighlighted} />
        </div>
      </div>
    </section>
  )
}

type NewestNamesProps = { cities: readonly CitySummary[]; onHighlight: (slug: string | undefined) => void }

function NewestNames({ cities, onHighlight }: NewestNamesProps) {
  const lang = useLanguage()
  return (
    <>
      <ul>
        {cities.slice(0, 5).map(({ slug, name, country }) => (
          <li
            key={slug}
            onPointerEnter={() => onHighlight(slug)}
            onPointerLeave={() => onHighlight(undefined)}
            onFocus={() => onHighlight(slug)}
            onBlur={() => onHighlight(undefined)}
          >
            <Link to="/$lang/cities/$slug" params={{ lang, slug }} lang={name.lang} dir={name.dir}>
              {name.text}
            </Link>
            <bdi>{country.name.text}</bdi>
          </li>
        ))}
      </ul>
      <Link className={styles.go} to="/$lang/cities" params={{ lang }} search={{ sort: '-memberSince' }}>
        <Trans>All members, newest first</Trans>
      </Link>
    </>
  )
}
