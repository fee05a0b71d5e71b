import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import styles from './shell.module.css'

const TITLE_WAIT_MILLISECONDS = 4_000

/**
 * After a change of page the heading takes the focus and the title is said aloud, as it would be if the page had been
 * fetched whole. Filters and pages of a list change the address too, but keep the reader where they are.
 */
export function Announcer() {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const hash = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.hash })
  const before = useRef<string>(undefined)
  const [title, setTitle] = useState('')
  useEffect(() => {
    const isFirst = before.current === undefined
    const isSame = withoutLanguage(before.current) === withoutLanguage(path)
    before.current = path
    if (isFirst || isSame || path === undefined) return
    const held = document.activeElement
    return whenHeadingStands((heading) => {
      if (!hash && !hasMovedOn(held)) focus(heading)
      setTitle(document.title)
    })
  }, [path, hash])
  return (
    <p className={styles.offscreen} aria-live="polite" aria-atomic="true">
      {title}
    </p>
  )
}

/** Switching the language keeps the place, so it must not take the focus away. */
function withoutLanguage(path: string | undefined): string | undefined {
  return path?.replace(/^\/[^/]+/, '')
}

/** Who has opened a menu or begun to type while the page was coming stays there. */
function hasMovedOn(held: Element | null): boolean {
  const now = document.activeElement
  return now !== held && now !== document.body && now !== null
}

function focus(heading: HTMLElement): void {
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** A page that still waits for its data has no heading yet; the title follows it within the same moment. */
function whenHeadingStands(act: (heading: HTMLElement) => void): () => void {
  let frame = 0
  const end = performance.now() + TITLE_WAIT_MILLISECONDS
  const look = () => {
    const heading = document.querySelector<HTMLElement>('main h1')
    if (heading) frame = requestAnimationFrame(() => act(heading))
    else if (performance.now() < end) frame = requestAnimationFrame(look)
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
