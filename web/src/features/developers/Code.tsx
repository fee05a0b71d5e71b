import { Fragment } from 'react'
import styles from './developers.module.css'

const WORDS = /("(?:[^"\\]|\\.)*")(\s*:)?|('[^']*')|(?<![\w-])(-?\d+(?:\.\d+)?)(?![\w-])/g

/** JSON and shell commands with quiet colours; the text itself is untouched, so it can be copied. */
export function Code({ text }: { text: string }) {
  const parts: { kind?: string | undefined; text: string }[] = []
  let end = 0
  for (const match of text.matchAll(WORDS)) {
    const [whole, double, colon, single, number] = match
    parts.push({ text: text.slice(end, match.index) })
    if (double !== undefined) parts.push({ kind: colon ? styles.key : styles.string, text: double })
    if (colon) parts.push({ text: colon })
    if (single !== undefined) parts.push({ kind: styles.string, text: single })
    if (number !== undefined) parts.push({ kind: styles.number, text: number })
    end = match.index + whole.length
  }
  parts.push({ text: text.slice(end) })
  return (
    <code>
      {parts.map(({ kind, text: part }, index) => {
        // The parts never move: the place in the text is what they are.
        const key = `${index}`
        return kind ? (
          <span key={key} className={kind}>
            {part}
          </span>
        ) : (
          <Fragment key={key}>{part}</Fragment>
        )
      })}
    </code>
  )
}
