import { useEffect, useRef } from 'react'

const KEY = 'learning-cities.field'

/**
 * Where somebody was writing, kept for this tab while it is away at the sign-in page; and where a task or a fault leads:
 * the field of that name takes the focus as soon as it stands.
 */
export function leadTo(pointer: string): void {
  try {
    sessionStorage.setItem(KEY, pointer)
  } catch {
    // Without storage one comes back to the page, not to the field.
  }
}

/** Whether this is the field that somebody is led to, or the first of those that the lead names together; said once. */
function takeLead(pointer: string): boolean {
  try {
    if (!leads(pointer)) return false
    sessionStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

function leads(pointer: string): boolean {
  const lead = sessionStorage.getItem(KEY)
  return lead !== null && (lead === pointer || pointer.startsWith(`${lead}/`))
}

/** Whether somebody is on the way to this field or to one within it; it is still to be taken. */
export function isLedTo(start: string): string | undefined {
  try {
    const pointer = sessionStorage.getItem(KEY) ?? ''
    return pointer === start || pointer.startsWith(`${start}/`) ? pointer : undefined
  } catch {
    return undefined
  }
}

const AFTER_THE_HEADING = 150

/** Gives the field the focus when it is where somebody is led to; later than the heading of a new page takes it. */
export function useFocusHere<T extends HTMLElement>(pointer: string) {
  const element = useRef<T>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!takeLead(pointer)) return
      element.current?.scrollIntoView({ block: 'center' })
      element.current?.focus({ preventScroll: true })
    }, AFTER_THE_HEADING)
    return () => clearTimeout(timer)
  }, [pointer])
  return element
}
