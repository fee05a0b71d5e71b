import { Link } from '@tanstack/react-router'
import type { CitySummary } from '../../api/contract'
import { CityPlan } from '../../figures/plan'
import { useLanguage } from '../../i18n/useLanguage'
import { CityNotes } from './CityNotes'
import styles from './explore.module.css'

type CityListProps = {
  cities: readonly CitySummary[]
  highlighted: string | undefined
  onHighlight: (slug: string | undefined) => void
}

export function CityList({ cities, highlighted, onHighlight }: CityListProps) {
  return (
    <ul className={styles.rows}>
      {cities.map((city) => (
        <CityRow key={city.slug} city={city} isOn={city.slug === highlighted} onHighlight={onHighlight} />
      ))}
    </ul>
  )
}

type CityRowProps = Pick<CityListProps, 'onHighlight'> & { city: CitySummary; isOn: boolean }

function CityRow({ city, isOn, onHighlight }: CityRowProps) {
  const lang = useLanguage()
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
        <CityPlan slug={city.slug} width={160} height={160} />
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
