/** The part of Markdown (CommonMark) that long texts of cities use; everything else in a text is text. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong'; of: Inline[] }
  | { kind: 'emphasis'; of: Inline[] }
  | { kind: 'link'; href: string; of: Inline[] }

export type Block =
  | { kind: 'paragraph'; of: Inline[] }
  | { kind: 'heading'; level: 1 | 2; of: Inline[] }
  | { kind: 'points' | 'numbers'; items: Inline[][] }

const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/
const POINT = /^ {0,3}[-*+]\s+(.*)$/
const NUMBER = /^ {0,3}\d{1,9}[.)]\s+(.*)$/

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', of: inlinesOf(lines.join('\n')) })
    lines = []
  }
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const block = opened(line)
    const last = blocks.at(-1)
    if (line.trim() === '') endParagraph()
    else if (!block) lines.push(line)
    else {
      const isNext = lines.length === 0 && last && 'items' in last && 'items' in block && last.kind === block.kind
      endParagraph()
      if (isNext) last.items.push(...block.items)
      else blocks.push(block)
    }
  }
  endParagraph()
  return blocks
}

function opened(line: string): Block | undefined {
  const heading = HEADING.exec(line)
  if (heading) {
    return { kind: 'heading', level: heading[1]?.length === 1 ? 1 : 2, of: inlinesOf(heading[2] ?? '') }
  }
  const point = POINT.exec(line)
  if (point) return { kind: 'points', items: [inlinesOf(point[1] ?? '')] }
  const number = NUMBER.exec(line)
  return number ? { kind: 'numbers', items: [inlinesOf(number[1] ?? '')] } : undefined
}

/** Each alternative ends at its first possible end, so that no text makes this slow. */
const MARKS =
  /\\([!-/:-@[-`{-~])|\*\*([^\s*](?:(?:[^*]|\*(?!\*))*[^\s*])?)\*\*|\*([^\s*](?:[^*]*[^\s*])?)\*|(?<!\w)_([^\s_](?:[^_]*[^\s_])?)_(?!\w)|\[([^[\]]+)\]\(([^()\s]+)\)|(?: {2}|\\)\n/g

export function inlinesOf(text: string): Inline[] {
  const found: Inline[] = []
  let end = 0
  const say = (plain: string) => {
    const before = found.at(-1)
    if (before?.kind === 'text') before.text += plain
    else if (plain) found.push({ kind: 'text', text: plain })
  }
  for (const match of text.matchAll(MARKS)) {
    say(text.slice(end, match.index))
    end = match.index + match[0].length
    const [whole, escaped, strong, emphasis, underlined, label, address] = match
    const soft = emphasis ?? underlined
    if (escaped !== undefined) say(escaped)
    else if (strong !== undefined) found.push({ kind: 'strong', of: inlinesOf(strong) })
    else if (soft !== undefined) found.push({ kind: 'emphasis', of: inlinesOf(soft) })
    else if (label === undefined) found.push({ kind: 'break' })
    else if (isWeb(address)) found.push({ kind: 'link', href: address, of: inlinesOf(label) })
    else say(whole)
  }
  say(text.slice(end))
  return found
}

function isWeb(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address)
}
