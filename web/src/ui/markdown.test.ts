import { describe, expect, it } from 'vitest'
import { blocksOf, inlinesOf } from './markdown'

const text = (words: string) => ({ kind: 'text', text: words })

describe('a long text', () => {
  it('has paragraphs, headings and lists', () => {
    expect(blocksOf('First\nline\n\n# Head\n## Lower\n- one\n- two\n\n1. a\n2. b')).toEqual([
      { kind: 'paragraph', of: [text('First\nline')] },
      { kind: 'heading', level: 1, of: [text('Head')] },
      { kind: 'heading', level: 2, of: [text('Lower')] },
      { kind: 'points', items: [[text('one')], [text('two')]] },
      { kind: 'numbers', items: [[text('a')], [text('b')]] },
    ])
  })

  it('has emphasis and links', () => {
    expect(inlinesOf('a **b *c* d** _e_ [f](https://example.org/x)')).toEqual([
      text('a '),
      { kind: 'strong', of: [text('b '), { kind: 'emphasis', of: [text('c')] }, text(' d')] },
      text(' '),
      { kind: 'emphasis', of: [text('e')] },
      text(' '),
      { kind: 'link', href: 'https://example.org/x', of: [text('f')] },
    ])
  })

  it.each([
    '[x](javascript:alert(1))',
    '[x](data:text/html,y)',
    '[x](//evil.example)',
    '[x](JaVaScRiPt:alert)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '![x](https://example.org/x.png" onerror="y)',
  ])('leaves what could do something as text: %s', (attack) => {
    const kinds = inlinesOf(attack).map(({ kind }) => kind)
    expect(kinds).toEqual(['text'])
  })

  it('with stars without end is read quickly', () => {
    const begin = performance.now()
    inlinesOf('*'.repeat(20_000))
    inlinesOf('**a '.repeat(5_000))
    inlinesOf(`**${'a*b'.repeat(7_000)}`)
    inlinesOf('**a*'.repeat(5_000))
    inlinesOf('[a]('.repeat(5_000))
    inlinesOf('_a'.repeat(10_000))
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})
