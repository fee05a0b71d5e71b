export type Mark = 'bold' | 'italic' | 'heading' | 'list' | 'link'

/** What of a text is replaced by what, and what is chosen afterwards. */
type Replacement = { start: number; end: number; text: string; select: [number, number] }

const AROUND: Partial<Record<Mark, string>> = { bold: '**', italic: '*' }
const BEFORE: Partial<Record<Mark, string>> = { heading: '# ', list: '- ' }
const ADDRESS = 'https://'

/** The text with a mark, or without it where it already was. */
export function marked(text: string, start: number, end: number, mark: Mark): Replacement {
  const around = AROUND[mark]
  const before = BEFORE[mark]
  if (around !== undefined) return wrapped(text, start, end, around)
  if (before !== undefined) return prefixed(text, start, end, before)
  return linked(text, start, end)
}

function wrapped(text: string, start: number, end: number, around: string): Replacement {
  const length = around.length
  const chosen = text.slice(start, end)
  const hasIt = text.slice(start - length, start) === around && text.slice(end, end + length) === around
  if (hasIt && start >= length) {
    const from = start - length
    return { start: from, end: end + length, text: chosen, select: [from, from + chosen.length] }
  }
  return { start, end, text: around + chosen + around, select: [start + length, end + length] }
}

/** Lists and headings concern whole lines. */
function prefixed(text: string, start: number, end: number, before: string): Replacement {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const to = next < 0 ? text.length : next
  const lines = text.slice(from, to).split('\n')
  const hasIt = lines.every((line) => line.startsWith(before))
  const changed = lines.map((line) => (hasIt ? line.slice(before.length) : before + line)).join('\n')
  return { start: from, end: to, text: changed, select: [from + changed.length, from + changed.length] }
}

/** The address is chosen afterwards, as it is what has to be written next. */
function linked(text: string, start: number, end: number): Replacement {
  const label = text.slice(start, end)
  const at = start + label.length + 3
  return { start, end, text: `[${label}](${ADDRESS})`, select: [at, at + ADDRESS.length] }
}
