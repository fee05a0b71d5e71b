import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import type { City } from '../../api/contract'
import { ReadError } from '../../api/read'
import { Crumbs } from '../../ui/Crumbs'
import { Wrap } from '../../ui/Folio'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { isSaid, Said } from '../../ui/Said'
import { Bone, Skeleton } from '../../ui/Skeleton'
import { useHead } from '../../ui/useHead'
import { CityArticle, type CitySlots } from './CityArticle'
import styles from './cities.module.css'
import { useCity } from './queries'

const CityNotFound = lazy(() => import('./CityNotFound'))
const PrintFooter = lazy(() => import('./PrintFooter'))

/** The page of one city, from its address to its neighbours in interest. */
export function CityPage({ slug, slots }: { slug: string; slots?: CitySlots }) {
  const { data: city, error, refetch } = useCity(slug)
  useNewAddress(slug, city)
  if (error instanceof ReadError && [400, 404, 410].includes(error.problem.status))
    return (
      <Suspense fallback={null}>
        <CityNotFound slug={slug} />
      </Suspense>
    )
  if (error && !city) return <Failed error={error} onRetry={() => refetch()} />
  if (!city) return <Waiting />
  return <Found key={city.slug} city={city} slots={slots} />
}

function Found({ city, slots }: { city: City; slots: CitySlots | undefined }) {
  const { t, i18n } = useLingui()
  const name = city.name.text
  const country = city.country.name.text
  useHead({
    title: `${name}, ${country}`,
    description:
      city.summary?.text ??
      t`${name} (${country}) in the network of learning cities: facts, strategy, focal areas and membership, each with its source.`,
    path: `/cities/${city.slug}`,
    language: i18n.locale,
    alternates: [{ type: 'application/ld+json', href: `/api/v1/cities/${city.slug}.jsonld` }],
  })
  return (
    <>
      <CityArticle city={city} slots={slots} />
      <Suspense>
        <PrintFooter city={city} />
      </Suspense>
    </>
  )
}

/** An old slug still answers; the address of the browser becomes the new one. */
function useNewAddress(slug: string, city: City | undefined): void {
  const navigate = useNavigate()
  const { i18n } = useLingui()
  const lang = i18n.locale
  const right = city?.slug
  useEffect(() => {
    if (right !== undefined && right !== slug) {
      void navigate({ to: '/$lang/cities/$slug', params: { lang, slug: right }, replace: true })
    }
  }, [right, slug, lang, navigate])
}

/** Keeps the shape of the page, so that nothing jumps when the city arrives. */
function Waiting() {
  const { t } = useLingui()
  const label = t`The city is loading.`
  return (
    <div className={styles.hero}>
      <div className={styles.heroText}>
        {isSaid() ? (
          <SaidAlready label={label} />
        ) : (
          <Skeleton label={label}>
            <Bone kind="heading" />
            <Bone lines={3} />
          </Skeleton>
        )}
      </div>
      <div className={styles.heroArt} />
    </div>
  )
}

/** The head of the city in the words that the page came with; as CityHero lays it out. */
function SaidAlready({ label }: { label: string }) {
  const { i18n } = useLingui()
  return (
    <>
      <Crumbs>
        <Link key="all" to="/$lang/cities" params={{ lang: i18n.locale }}>
          <Trans>Cities</Trans>
        </Link>
        <Said key="country" place="country" />
      </Crumbs>
      <div className={styles.heroName}>
        <h1>
          <Said place="name" />
        </h1>
      </div>
      <p className={styles.place}>
        <Said place="country" />
        <span>
          <Said place="region" />
        </span>
      </p>
      <Said as="p" place="summary" className={styles.summary} />
      <Skeleton label={label}>
        <Bone />
      </Skeleton>
    </>
  )
}

function Failed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <Wrap>
      <ProblemNotice error={error} heading="h1" title={<Trans>The city could not be loaded</Trans>} onRetry={onRetry} />
    </Wrap>
  )
}
