import { Icon } from './Icon'
import type { IconName } from './icons'
import styles from './Segmented.module.css'

type Segment<T> = { value: T; label: string; icon?: IconName }
type SegmentedProps<T> = {
  label: string
  segments: readonly Segment<T>[]
  chosen: T
  onChoose: (value: T) => void
}

/** Two or three ways of looking at the same thing, one of them in use. */
export function Segmented<T extends string>({ label, segments, chosen, onChoose }: SegmentedProps<T>) {
  return (
    <fieldset className={styles.segments} aria-label={label}>
      {segments.map(({ value, label: name, icon }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {icon && <Icon name={icon} />}
          {name}
        </button>
      ))}
    </fieldset>
  )
}
