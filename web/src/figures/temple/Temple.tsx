import { Trans } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useFramework } from '../../api/framework'
import { Button } from '../../ui/Button'
import { PartLink } from './PartLink'
import { PartNotes } from './PartNotes'
import { type Choice, type Floor, floors, type Part } from './parts'
import { TempleTable } from './TempleTable'
import styles from './temple.module.css'

type TempleProps = {
  /** The focal areas of one city; without it the figure stands for the whole network. */
  chosen?: readonly Choice[] | undefined
}

/**
 * The framework as a building: three conditions carry six building blocks, which hold up three wider benefits. Every
 * part leads to its page; what colour shows is said in words, and the table says all of it again.
 */
export function Temple({ chosen }: TempleProps) {
  const { data: framework, isError } = useFramework()
  const [asTable, setAsTable] = useState(false)
  const [looked, setLooked] = useState<string>()
  const id = useId()
  if (isError) {
    return (
      <p className={styles.failed} role="status">
        <Trans>The framework could not be loaded. Try again in a moment.</Trans>
      </p>
    )
  }
  if (!framework) return <div className={styles.waiting} aria-busy="true" />

  const building = floors(framework, chosen)
  const isOfCity = chosen !== undefined
  const part = building.flatMap(({ parts }) => parts).find(({ code }) => code === looked)
  return (
    <figure className={styles.figure}>
      <div id={id}>
        {asTable ? (
          <TempleTable floors={building} isOfCity={isOfCity} />
        ) : (
          <div className={styles.temple} data-city={isOfCity || undefined}>
            {building.map((floor) => (
              <TempleFloor key={floor.zone} floor={floor} isOfCity={isOfCity} onLook={setLooked} />
            ))}
          </div>
        )}
      </div>
      <figcaption className={styles.caption}>
        {!asTable && <PartNotes part={part} isOfCity={isOfCity} />}
        <Button look="quiet" size="small" aria-controls={id} onClick={() => setAsTable(!asTable)}>
          {asTable ? <Trans>Show as a figure</Trans> : <Trans>Show as a table</Trans>}
        </Button>
      </figcaption>
    </figure>
  )
}

type FloorProps = { floor: Floor; isOfCity: boolean; onLook: (code: string) => void }

function TempleFloor({ floor, isOfCity, onLook }: FloorProps) {
  const title = useId()
  const heading = (
    <p id={title} className={styles.title} lang={floor.area.name.lang} dir={floor.area.name.dir}>
      {floor.area.name.text}
    </p>
  )
  if (floor.zone === 'BENEFITS') {
    return (
      <>
        <div className={styles.roof}>
          <svg viewBox="0 0 800 96" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d="M400 2L798 95H2Z" />
          </svg>
          {heading}
        </div>
        <ul className={styles.beam} aria-labelledby={title}>
          {floor.parts.map((part) => (
            <li key={part.code} data-chosen={marked(part, isOfCity)}>
              <PartLink part={part} isOfCity={isOfCity} onLook={onLook} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  if (floor.zone === 'BLOCKS') {
    return (
      <>
        <div className={styles.offscreen}>{heading}</div>
        <ul className={styles.columns} aria-labelledby={title}>
          {floor.parts.map((part) => (
            <li key={part.code} data-chosen={marked(part, isOfCity)}>
              <span className={styles.capital} aria-hidden="true" />
              <span className={styles.shaft} aria-hidden="true" />
              <PartLink part={part} isOfCity={isOfCity} onLook={onLook} />
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <>
      <div className={styles.offscreen}>{heading}</div>
      <ul className={styles.steps} aria-labelledby={title}>
        {floor.parts.map((part) => (
          <li key={part.code} data-chosen={marked(part, isOfCity)}>
            <PartLink part={part} isOfCity={isOfCity} onLook={onLook} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Of a city only its choices are filled; for the network the whole building stands. */
function marked(part: Part, isOfCity: boolean): '' | undefined {
  return !isOfCity || part.isChosen ? '' : undefined
}
