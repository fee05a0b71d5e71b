import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ResourceSummary } from '../../api/contract'
import { useLanguage } from '../../i18n/useLanguage'
import { LocalText } from '../../ui/LocalText'
import styles from './resources.module.css'
import { useKinds, useLanguageNames } from './words'

const MOST_NAMED = 3

/** A work as lists show it: what it is, what it is about, in which languages, and what may be done with it. */
export function ResourceRow({ work, heading: Heading = 'h2' }: { work: ResourceSummary; heading?: 'h2' | 'h3' }) {
  const lang = useLanguage()
  const kinds = useKinds()
  const [city] = work.cities
  return (
    <li className={styles.row}>
      <p className={styles.over}>
        <b>{kinds[work.type] ?? work.type}</b>
        {city && (
          <span>
            <bdi>{city.name}</bdi>
          </span>
        )}
        {work.year !== undefined && <span>{work.year}</span>}
      </p>
      <Heading lang={work.title.lang} dir={work.title.dir}>
        <Link to="/$lang/resources/$slug" params={{ lang, slug: work.slug }}>
          {work.title.text}
        </Link>
      </Heading>
      {work.summary && <LocalText as="p" text={work.summary} className={styles.summary} />}
      <Facts work={work} />
    </li>
  )
}

function Facts({ work }: { work: ResourceSummary }) {
  const name = useLanguageNames()
  const count = work.languages.length
  return (
    <ul className={styles.facts}>
      {work.publisher && (
        <li>
          <bdi>{work.publisher}</bdi>
        </li>
      )}
      <li>
        {count > MOST_NAMED ? (
          <Plural value={count} one="# language" other="# languages" />
        ) : (
          work.languages.map(name).join(', ')
        )}
      </li>
      <li>
        {work.licence.statement ? <bdi>{work.licence.statement}</bdi> : <Trans>No licence seen: link only</Trans>}
      </li>
    </ul>
  )
}
