import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useRef, useState } from 'react'
import type { CityFacets } from '../../api/contract'
import styles from './explore.module.css'
import { FACETS, type FacetName, isOffered, usedCount } from './facets'
import { useFacets } from './queries'
import { type ExploreSearch, NO_FILTERS, type SearchChange } from './search'
import { useFacetTitles } from './titles'

const FacetPanel = lazy(() => import('./FacetPanel'))

export type FilterProps = {
  search: ExploreSearch
  facets: CityFacets | undefined
  onChange: (part: SearchChange, replace?: boolean) => void
}

export function FilterBar(props: FilterProps) {
  // Asked without filters, so that a chip does not vanish because another one left it a single value.
  const all = useFacets(NO_FILTERS)
  const offered = FACETS.filter((name) => isOffered(all.data, props.search, name))
  return (
    <div className={styles.chips}>
      {offered.map((name) => (
        <FacetChip key={name} name={name} {...props} />
      ))}
    </div>
  )
}

function FacetChip({ name, ...props }: FilterProps & { name: FacetName }) {
  const { t } = useLingui()
  const title = useFacetTitles()[name]
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const used = usedCount(props.search, name)
  const isRange = name === 'population' || name === 'memberSince'

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.chip}
        data-on={used > 0 || undefined}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {used > 0 && !isRange ? t`${title}: ${used}` : title}
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="m6 9 6 6 6-6" />
        </svg>
      </button>
      {isOpen && (
        <Suspense>
          <FacetPanel name={name} title={title} trigger={button} onClose={() => setOpen(false)} {...props} />
        </Suspense>
      )}
    </>
  )
}
