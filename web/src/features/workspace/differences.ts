/** A piece of a text that stayed, went or came. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Beyond this many words the comparison would take too long; the texts then stand beside each other unmarked. */
const MOST_WORDS = 1_500

/** What changed between two texts, word by word: the longest common sequence stays. */
export function differences(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const start = common(old, now)
  const end = common(old.slice(start).reverse(), now.slice(start).reverse())
  const [oldPart, newPart] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  const isLong = oldPart.length > MOST_WORDS || newPart.length > MOST_WORDS
  const between: Piece[] = isLong
    ? [
        { kind: 'gone', text: oldPart.join('') },
        { kind: 'new', text: newPart.join('') },
      ]
    : compared(oldPart, newPart)
  const same = (words: string[]): Piece => ({ kind: 'same', text: words.join('') })
  return joined([same(old.slice(0, start)), ...between, same(end > 0 ? old.slice(-end) : [])])
}

/** Words with the space after them; languages without spaces are compared letter by letter. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Han}]|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []
}

function common(one: string[], other: string[]): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1
  return length
}

function compared(old: string[], now: string[]): Piece[] {
  const width = now.length + 1
  const longest = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const isSame = i < old.length && j < now.length && old[i] === now[j]
    const isGone = !isSame && i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))
    pieces.push({ kind: isSame ? 'same' : isGone ? 'gone' : 'new', text: (isSame || isGone ? old[i] : now[j]) ?? '' })
    if (isSame || isGone) i += 1
    if (!isGone) j += 1
  }
  return pieces
}

function joined(pieces: Piece[]): Piece[] {
  const found: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = found.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else found.push({ ...piece })
  }
  return found
}
