import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import type { City } from '../../api/contract'
import { CityPlan } from '../../figures/plan'
import { Button, ButtonRow, LinkButton } from '../../ui/Button'
import { Crumbs } from '../../ui/Crumbs'
import { LocalText } from '../../ui/LocalText'
import { DemoTag, Tag } from '../../ui/Tag'
import styles from './cities.module.css'
import { Locator } from './Locator'
import { Names } from './Names'
import { OutdatedNote } from './OutdatedNote'
import { useWords } from './words'

const ShareDialog = lazy(() => import('./ShareDialog'))

/** Who the city is, where it lies, and its face: the plan drawn from its name. */
export function CityHero({ city }: { city: City }) {
  const { i18n } = useLingui()
  const [isSharing, setSharing] = useState(false)
  const lang = i18n.locale
  return (
    <header className={styles.hero}>
      <div className={styles.heroText}>
        <Crumbs>
          <Link key="all" to="/$lang/cities" params={{ lang }}>
            <Trans>Cities</Trans>
          </Link>
          <Link key="country" to="/$lang/cities" params={{ lang }} search={{ country: [city.country.code] }}>
            <bdi>{city.country.name.text}</bdi>
          </Link>
        </Crumbs>
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
        {city.summary && <OutdatedNote city={city} field="/summary" text={city.summary} />}
        <Marks city={city} />
        <ButtonRow>
          <Button icon="export" onClick={() => setSharing(true)}>
            <Trans>Share</Trans>
          </Button>
          <LinkButton look="second" to="/$lang/cities" params={{ lang }} search={{ region: [city.region.code] }}>
            <Trans>More cities of the region</Trans>
          </LinkButton>
        </ButtonRow>
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
      {city.state !== 'ACTIVE' && <Tag>{words.state(city.state)}</Tag>}
      {city.evidence !== 'OFFICIAL' && (
        <a href="#membership">
          <Tag>{words.evidence(city.evidence)}</Tag>
        </a>
      )}
    </p>
  )
}
