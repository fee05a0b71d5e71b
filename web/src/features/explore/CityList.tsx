import { Link } from '@tanstack/react-router'
import type { CitySummary, Plan } from './types'
import { CityNotes } from './CityNotes'
import styles from './explore.module.css'
import { useLocale } from './useLocale'

type CityListProps = {
  cities: readonly CitySummary[]
  highlighted: string | undefined
  onHighlight: (slug: string | undefined) => void
  plan: Plan
}

export function CityList({ cities, highlighted, onHighlight, plan }: CityListProps) {
  return (
    <ul className={styles.rows}>
      {cities.map((city) => (
        <CityRow key={city.slug} city={city} isOn={city.slug === highlighted} onHighlight={onHighlight} plan={plan} />
      ))}
    </ul>
  )
}

type CityRowProps = Pick<CityListProps, 'onHighlight' | 'plan'> & { city: CitySummary; isOn: boolean }

function CityRow({ city, isOn, onHighlight, plan }: CityRowProps) {
  const lang = useLocale()
  return (
    <li
      className={styles.row}
      data-on={isOn || undefined}
      onPointerEnter={() => onHighlight(city.slug)}
      onPointerLeave={() => onHighlight(undefined)}
      onFocus={() => onHighlight(city.slug)}
      onBlur={() => onHighlight(undefined)}
    >
      <div className={styles.thumb} aria-hidden="true">
        {plan(city.slug)}
      </div>
      <div>
        <h2>
          <Link to="/$lang/cities/$slug" params={{ lang, slug: city.slug }} lang={city.name.lang} dir={city.name.dir}>
            {city.name.text}
          </Link>{' '}
          <span>
            <bdi>{city.country.name.text}</bdi>
          </span>
        </h2>
        {city.nativeName && city.nativeName.text !== city.name.text && (
          <p className={styles.native}>
            <bdi lang={city.nativeName.lang}>{city.nativeName.text}</bdi>
          </p>
        )}
        {city.summary && (
          <p lang={city.summary.lang} dir={city.summary.dir}>
            {city.summary.text}
          </p>
        )}
        <CityNotes city={city} />
      </div>
    </li>
  )
}

