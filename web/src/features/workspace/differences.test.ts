import { describe, expect, it } from 'vitest'
import { differences } from './differences'

const marked = (before: string, after: string) =>
  differences(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('the difference of two texts', () => {
  it.each([
    ['', 'new', '[+new+]'],
    ['old', '', '[-old-]'],
    ['the same', 'the same', 'the same'],
    [
      'Evening classes in each library.',
      'Evening classes in every library.',
      'Evening classes in [-each -][+every +]library.',
    ],
    ['a b c', 'a c', 'a [-b -]c'],
    ['学习之城', '学习型之城', '学习[+型+]之城'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected)
  })

  it('of very long texts is not looked for word by word', () => {
    const [one, other] = ['a ', 'b '].map((word) => word.repeat(5000))
    expect(differences(one ?? '', other ?? '').map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
