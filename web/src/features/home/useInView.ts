import { type RefObject, useEffect, useState } from 'react'

/** True once the element has come near the screen; stays true, so that nothing loads twice. */
export function useInView(element: RefObject<HTMLElement | null>, margin = '200px'): boolean {
  const [isInView, setInView] = useState(false)
  useEffect(() => {
    if (!element.current || isInView) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setInView(true),
      { rootMargin: margin },
    )
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, isInView, margin])
  return isInView
}
