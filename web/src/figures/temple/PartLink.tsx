import { useLingui } from '@lingui/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Part } from './parts'
import styles from './temple.module.css'

type PartLinkProps = {
  part: Part
  /** Whether the figure shows the choices of one city rather than the counts of the network. */
  isOfCity: boolean
  onLook: (code: string) => void
}

/** One focal area as a part of the building: a link in words, with its state in words below. */
export function PartLink({ part, isOfCity, onLook }: PartLinkProps) {
  const lang = useLingui().i18n.locale
  return (
    <Link
      className={styles.part}
      to="/$lang/framework/$focalArea"
      params={{ lang, focalArea: part.code }}
      onPointerEnter={() => onLook(part.code)}
      onFocus={() => onLook(part.code)}
    >
      <span className={styles.name} lang={part.name.lang} dir={part.name.dir}>
        {part.name.text}
      </span>
      <PartState part={part} isOfCity={isOfCity} />
    </Link>
  )
}

export function PartState({ part, isOfCity }: Pick<PartLinkProps, 'part' | 'isOfCity'>) {
  if (isOfCity && part.isChosen) {
    const codes = part.chosenFeatures.join(', ')
    return (
      <span className={styles.state} data-chosen="">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="m3 8.5 3.2 3.2L13 4.8" />
        </svg>
        {codes === '' ? (
          <Trans>Chosen</Trans>
        ) : (
          <span>
            <Trans>
              Chosen: <bdi>{codes}</bdi>
            </Trans>
          </span>
        )}
      </span>
    )
  }
  if (isOfCity || part.cities === 0) return null
  return (
    <span className={styles.state}>
      <Plural value={part.cities} one="# city" other="# cities" />
    </span>
  )
}
