/** What the page says of its subject before its data have come: the service fills the places (PageWords there). */
type Words = { text: string; lang: string; dir: string }

let isDrawing = false
const here = location.pathname
const words = new Map<string, Words>()
for (const { dataset, textContent, lang, dir } of document.querySelectorAll<HTMLElement>(
  '[data-first-view] [data-place]',
))
  if (dataset.place && textContent) words.set(dataset.place, { text: textContent, lang, dir })

/** From now on the places are drawn empty, for the service to fill; called by the build. */
export function drawPlaces(): void {
  isDrawing = true
}

/** Whether anything is said of the subject of this page yet. */
export function isSaid(): boolean {
  return isDrawing || (words.size > 0 && location.pathname === here)
}

type SaidProps = { place: string; as?: 'bdi' | 'p'; className?: string | undefined }

/** One place: a text of the subject, or nothing where there is none. Its mark is the last attribute, as the service expects. */
export function Said({ place, as: Tag = 'bdi', className }: SaidProps) {
  const said = words.get(place)
  if (!said && !isDrawing) return null
  return (
    <Tag className={className} lang={said?.lang} dir={said?.dir} data-place={place}>
      {said?.text}
    </Tag>
  )
}
