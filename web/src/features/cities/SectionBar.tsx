import { useEffect, useRef, useState } from 'react'
import styles from './cities.module.css'

export type SectionLink = { id: string; label: string }

/** The sections of the page that exist for this city; the one being read is marked. */
export function SectionBar({ label, sections }: { label: string; sections: readonly SectionLink[] }) {
  const bar = useRef<HTMLUListElement>(null)
  const current = useCurrentSection(sections)
  useEffect(() => {
    const list = bar.current
    const link = list?.querySelector<HTMLElement>(`[href="#${current}"]`)
    if (list && link) list.scrollTo({ left: link.offsetLeft - list.offsetLeft - list.clientWidth / 3 })
  }, [current])
  return (
    <nav className={styles.bar} aria-label={label}>
      <ul ref={bar}>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} aria-current={section.id === current ? 'true' : undefined}>
              {section.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The last section whose beginning has passed the upper third of the window. */
function useCurrentSection(sections: readonly SectionLink[]): string | undefined {
  const ids = sections.map(({ id }) => id).join(' ')
  const [current, setCurrent] = useState(sections[0]?.id)
  useEffect(() => {
    const all = ids.split(' ')
    const find = () => {
      const line = innerHeight / 3
      const passed = all.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? line + 1) <= line)
      setCurrent(passed.at(-1) ?? all[0])
    }
    find()
    addEventListener('scroll', find, { passive: true })
    addEventListener('resize', find)
    return () => {
      removeEventListener('scroll', find)
      removeEventListener('resize', find)
    }
  }, [ids])
  return current
}
