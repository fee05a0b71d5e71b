import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './explore.module.css'
import type { FilterProps } from './FilterBar'
import { labelOf, rangeChange, rangeOf, usedCount } from './facets'
import { useFacets } from './queries'
import { CHOICES, isFiltered, NO_FILTERS } from './search'
import { useFacetTitles } from './titles'

type Applied = { key: string; label: string; remove: () => void }

/** What is being filtered by, each with a way out. */
export function AppliedFilters({ search, facets, onChange }: FilterProps) {
  const { t } = useLingui()
  const ranges = useRanges({ search, facets, onChange })
  // A value that no city of this answer has is missing from its facets, but still needs its name.
  const all = useFacets(NO_FILTERS, isFiltered(search))
  if (!isFiltered(search)) return null

  const choices: Applied[] = CHOICES.flatMap((name) =>
    (search[name] ?? []).map((value) => ({
      key: `${name}:${value}`,
      label: labelOf(facets, name, value) ?? labelOf(all.data, name, value) ?? value,
      remove: () => onChange({ [name]: search[name]?.filter((other) => other !== value) }),
    })),
  )
  const features: Applied[] = (search.feature ?? []).map((code) => ({
    key: `feature:${code}`,
    label: t`Feature ${code}`,
    remove: () => onChange({ feature: search.feature?.filter((other) => other !== code) }),
  }))
  const others: Applied[] = [
    ...(search.q ? [{ key: 'q', label: `“${search.q}”`, remove: () => onChange({ q: undefined }) }] : []),
    ...(search.bbox
      ? [{ key: 'bbox', label: t`In this part of the map`, remove: () => onChange({ bbox: undefined }) }]
      : []),
  ]
  const applied = [...others, ...choices, ...features, ...ranges]
  const clear = () => onChange(Object.fromEntries(CLEARED.map((name) => [name, undefined])))

  return (
    <ul className={styles.applied} aria-label={t`Filters in use`}>
      {applied.map(({ key, label, remove }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            data-on=""
            onClick={remove}
            aria-label={t`Remove filter: ${label}`}
          >
            <bdi>{label}</bdi>
            <Icon name="x" />
          </button>
        </li>
      ))}
      <li>
        <Button look="quiet" size="small" onClick={clear}>
          <Trans>Clear all</Trans>
        </Button>
      </li>
    </ul>
  )
}

const CLEARED = [
  'q',
  'bbox',
  'feature',
  'populationMin',
  'populationMax',
  'memberSinceFrom',
  'memberSinceTo',
  ...CHOICES,
] as const

function useRanges({ search, onChange }: FilterProps): Applied[] {
  const { t, i18n } = useLingui()
  const titles = useFacetTitles()
  const number = new Intl.NumberFormat(i18n.locale)
  const written = (name: 'population' | 'memberSince', value: number) =>
    name === 'population' ? number.format(value) : String(value)

  return (['population', 'memberSince'] as const).flatMap((name) => {
    if (usedCount(search, name) === 0) return []
    const title = titles[name]
    const { min, max } = rangeOf(search, name)
    const from = min === undefined ? '' : written(name, min)
    const to = max === undefined ? '' : written(name, max)
    const label =
      from === to
        ? t`${title}: ${from}`
        : to === ''
          ? t`${title}: from ${from}`
          : from === ''
            ? t`${title}: up to ${to}`
            : t`${title}: ${from} to ${to}`
    return [{ key: name, label, remove: () => onChange(rangeChange(name, {})) }]
  })
}
