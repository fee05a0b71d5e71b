import type { SearchHit } from '../../api/contract'

/** The name of a hit with the parts marked that were typed. */
export function HitTitle({ hit: { title, highlights } }: { hit: SearchHit }) {
  const ends = highlights.flatMap(({ start, end }) => [start, end])
  const cuts = [0, ...ends, title.text.length]
  return (
    <bdi lang={title.lang} dir={title.dir}>
      {cuts.slice(1).map((end, index) => {
        const start = cuts[index] ?? 0
        const part = title.text.slice(start, end)
        if (part === '') return null
        return index % 2 === 1 ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>
      })}
    </bdi>
  )
}
