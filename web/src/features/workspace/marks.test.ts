import { describe, expect, it } from 'vitest'
import { type Mark, marked } from './marks'

/** Brackets stand for what is chosen. */
function after(shown: string, mark: Mark): string {
  const start = shown.indexOf('‹')
  const end = shown.indexOf('›') - 1
  const text = shown.replace(/[‹›]/g, '')
  const { start: from, end: to, text: put, select } = marked(text, start, end, mark)
  const whole = text.slice(0, from) + put + text.slice(to)
  return `${whole.slice(0, select[0])}‹${whole.slice(...select)}›${whole.slice(select[1])}`
}

describe('a mark', () => {
  it.each<[Mark, string, string]>([
    ['bold', 'a ‹b› c', 'a **‹b›** c'],
    ['bold', 'a **‹b›** c', 'a ‹b› c'],
    ['italic', 'a ‹› c', 'a *‹›* c'],
    ['heading', 'one\ntw‹›o', 'one\n# two‹›'],
    ['heading', '# tw‹›o', 'two‹›'],
    ['list', 'a\n‹b\nc›\nd', 'a\n- b\n- c‹›\nd'],
    ['list', '‹- b\n- c›', 'b\nc‹›'],
    ['link', 'see ‹this› now', 'see [this](‹https://›) now'],
  ])('%s', (mark, before, expected) => {
    expect(after(before, mark)).toBe(expected)
  })
})
