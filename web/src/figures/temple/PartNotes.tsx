import { Plural, Trans } from '@lingui/react/macro'
import type { Part } from './parts'
import styles from './temple.module.css'

type PartNotesProps = { part: Part | undefined; isOfCity: boolean }

/** What stands behind the part that is looked at. Seen, not announced: the link and its page say it too. */
export function PartNotes({ part, isOfCity }: PartNotesProps) {
  if (!part) {
    return (
      <p className={styles.hint}>
        {isOfCity ? (
          <Trans>Filled parts are the focal areas the city has chosen. Each part leads to its features.</Trans>
        ) : (
          <Trans>Each part leads to its features and to the cities that work on it.</Trans>
        )}
      </p>
    )
  }
  return (
    <div className={styles.notes} aria-hidden="true">
      <p>
        <b lang={part.name.lang} dir={part.name.dir}>
          {part.name.text}
        </b>{' '}
        <Plural value={part.features.length} one="# feature" other="# features" />
      </p>
      <ul>
        {part.features.map((feature) => (
          <li key={feature.code} data-chosen={part.chosenFeatures.includes(feature.code) || undefined}>
            <bdi>{feature.code}</bdi> <span lang={feature.name.lang}>{feature.name.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
