import styles from './Icon.module.css'
import { ICONS, type IconName } from './icons'

/** These point along the line of reading and turn with it; a globe or a check does not. */
const DIRECTIONAL: readonly IconName[] = ['arrowRight', 'caretRight', 'signIn', 'signOut', 'export']

/** A small drawing beside words. It says nothing by itself: what it shows is also written or is the name of its button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={styles.icon}
      data-directional={DIRECTIONAL.includes(name) || undefined}
      viewBox="0 0 256 256"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICONS[name]} />
    </svg>
  )
}
