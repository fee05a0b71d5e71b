import styles from './Mark.module.css'

/** The sign of the network: houses around a room that is open to all. Not the sign of UNESCO, and not like it. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 2h8v12H2zM2 17h8v5H2zM2 25h8v5H2zM13 2h17v5H13zM13 25h7v5h-7zM23 25h7v5h-7z" />
      <path className={styles.room} fillRule="evenodd" d="M13 10h17v12H13zm4.5 4.5v3h8v-3z" />
    </svg>
  )
}
