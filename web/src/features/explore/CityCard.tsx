import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import type { CityPoints } from '../../figures/map'
import { CityPlan } from '../../figures/plan'
import { useLanguage } from '../../i18n/useLanguage'
import { IconButton } from '../../ui/Button'
import { CityNotes } from './CityNotes'
import styles from './explore.module.css'
import { useCity } from './queries'

const MOST_NAMES = 8

type CityCardProps = { slug: string; onClose: () => void }

/** One city, opened on the map. */
export function CityCard({ slug, onClose }: CityCardProps) {
  const lang = useLanguage()
  const { data: city, isError } = useCity(slug)
  return (
    <Card key={slug} name={city?.name.text} onClose={onClose}>
      <div className={styles.cardPlan} aria-hidden="true">
        <CityPlan slug={slug} width={240} height={110} />
      </div>
      <div className={styles.cardText} data-ready={city !== undefined || undefined}>
        {city && (
          <>
            <h2 lang={city.name.lang} dir={city.name.dir}>
              {city.name.text}
            </h2>
            <p>
              <bdi>{city.country.name.text}</bdi>
            </p>
            {city.summary && (
              <p lang={city.summary.lang} dir={city.summary.dir}>
                {city.summary.text}
              </p>
            )}
            <CityNotes city={city} />
          </>
        )}
        {isError && (
          <p>
            <Trans>The details could not be loaded.</Trans>
          </p>
        )}
        <Link className={styles.go} to="/$lang/cities/$slug" params={{ lang, slug }}>
          <Trans>Open the city page</Trans>
        </Link>
      </div>
    </Card>
  )
}

type CityNamesProps = { slugs: readonly string[]; points: CityPoints | undefined; onClose: () => void }

/** Several cities that stand on one spot, such as districts shown at their city's seat. */
export function CityNames({ slugs, points, onClose }: CityNamesProps) {
  const { t } = useLingui()
  const lang = useLanguage()
  return (
    <Card name={t`Cities at this place`} onClose={onClose}>
      <div className={styles.cardText}>
        <h2>
          <Trans>Cities at this place</Trans>
        </h2>
        <ul>
          {slugs.slice(0, MOST_NAMES).map((slug) => (
            <li key={slug}>
              <Link to="/$lang/cities/$slug" params={{ lang, slug }} dir="auto">
                {points?.names[points.indexOf.get(slug) ?? -1] ?? slug}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  )
}

type CardProps = { name: string | undefined; onClose: () => void; children: ReactNode }

function Card({ name, onClose, children }: CardProps) {
  const { t } = useLingui()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={name ?? t`City`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={styles.cardBox}
    >
      {children}
      <div className={styles.cardClose}>
        <IconButton icon="x" label={t`Close`} onClick={onClose} />
      </div>
    </div>
  )
}
