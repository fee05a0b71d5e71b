import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { City } from '../../api/contract'
import { CityPlan } from '../../figures/plan'
import styles from './cities.module.css'
import { LocalText } from './LocalText'
import { Locator } from './Locator'
import { Names } from './Names'
import { DemoTag } from './SourceNote'
import { useWords } from './words'

const ShareDialog = lazy(() => import('./ShareDialog'))

/** Who the city is, where it lies, and its face: the plan drawn from its name. */
export function CityHero({ city }: { city: City }) {
  const { t, i18n } = useLingui()
  const [isSharing, setSharing] = useState(false)
  const lang = i18n.locale
  return (
    <header className={styles.hero}>
      <div className={styles.heroText}>
        <nav className={styles.crumb} aria-label={t`Breadcrumb`}>
          <Link to="/$lang/cities" params={{ lang }}>
            <Trans>Cities</Trans>
          </Link>
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="m6 3 5 5-5 5" />
          </svg>
          <Link to="/$lang/cities" params={{ lang }} search={{ country: [city.country.code] }}>
            <bdi>{city.country.name.text}</bdi>
          </Link>
        </nav>
        <div className={styles.heroName}>
          <h1>
            <bdi lang={city.name.lang}>{city.name.text}</bdi>
          </h1>
          <Names city={city} />
        </div>
        <p className={styles.place}>
          {city.parentUnit && <ParentUnit unit={city.parentUnit} />}
          <bdi>{city.country.name.text}</bdi>
          <span>
            <bdi>{city.region.name.text}</bdi>
          </span>
        </p>
        {city.summary && <LocalText as="p" text={city.summary} className={styles.summary} />}
        <Marks city={city} />
        <div className={styles.buttons}>
          <button type="button" className={styles.button} onClick={() => setSharing(true)}>
            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v7.5h14V12" />
            </svg>
            <Trans>Share</Trans>
          </button>
          <Link
            className={styles.button}
            data-quiet=""
            to="/$lang/cities"
            params={{ lang }}
            search={{ region: [city.region.code] }}
          >
            <Trans>More cities of the region</Trans>
          </Link>
        </div>
      </div>
      <div className={styles.heroArt}>
        <CityPlan slug={city.slug} />
        <div className={styles.globe}>
          <Locator name={city.name.text} region={city.region.name.text} position={city.position} />
        </div>
      </div>
      {isSharing && (
        <Suspense fallback={null}>
          <ShareDialog city={city} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </header>
  )
}

function ParentUnit({ unit }: { unit: NonNullable<City['parentUnit']> }) {
  const { i18n } = useLingui()
  return (
    <>
      {unit.slug ? (
        <Link to="/$lang/cities/$slug" params={{ lang: i18n.locale, slug: unit.slug }}>
          <bdi>{unit.name}</bdi>
        </Link>
      ) : (
        <bdi>{unit.name}</bdi>
      )}
      <i className={styles.dot} aria-hidden="true" />
    </>
  )
}

/** What a reader must know before reading on: invented content, an unusual membership, thin evidence. */
function Marks({ city }: { city: City }) {
  const words = useWords()
  const isPlain = city.state === 'ACTIVE' && city.evidence === 'OFFICIAL' && !city.demo
  if (isPlain) return null
  return (
    <p className={styles.marks}>
      {city.demo && (
        <span>
          <DemoTag /> <Trans>The texts of this profile are invented to show the platform.</Trans>
        </span>
      )}
      {city.state !== 'ACTIVE' && <span className={styles.tag}>{words.state(city.state)}</span>}
      {city.evidence !== 'OFFICIAL' && (
        <a className={styles.tag} href="#membership">
          {words.evidence(city.evidence)}
        </a>
      )}
    </p>
  )
}
