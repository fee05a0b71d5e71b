import { Fragment, type ReactNode } from 'react'
import styles from './Markdown.module.css'
import { type Block, blocksOf, type Inline } from './markdown'

type MarkdownProps = {
  text: string
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | 'auto' | undefined
  className?: string | undefined
}

/**
 * A text with headings, lists, emphasis and links. It becomes elements of the page and never HTML of its own, so that
 * nothing in a text can do anything.
 */
export function Markdown({ text, lang, dir, className }: MarkdownProps) {
  return (
    <div className={className ? `${styles.text} ${className}` : styles.text} lang={lang} dir={dir}>
      {blocksOf(text).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text are told apart by their place
        <Part key={index} block={block} />
      ))}
    </div>
  )
}

function Part({ block }: { block: Block }) {
  if (block.kind === 'heading') return block.level === 1 ? <h4>{words(block.of)}</h4> : <h5>{words(block.of)}</h5>
  if (block.kind === 'paragraph') return <p>{words(block.of)}</p>
  const List = block.kind === 'numbers' ? 'ol' : 'ul'
  return (
    <List>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={index}>{words(item)}</li>
      ))}
    </List>
  )
}

function words(inlines: readonly Inline[]): ReactNode {
  return inlines.map((inline, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return <Fragment key={index}>{word(inline)}</Fragment>
  })
}

function word(inline: Inline): ReactNode {
  if (inline.kind === 'text') return inline.text
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'strong') return <strong>{words(inline.of)}</strong>
  if (inline.kind === 'emphasis') return <em>{words(inline.of)}</em>
  return (
    <a href={inline.href} rel="noreferrer nofollow external">
      {words(inline.of)}
    </a>
  )
}
