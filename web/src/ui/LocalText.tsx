import type { LocalizedText } from '../api/contract'

/** A text with its own language and direction. */
export function LocalText({
  text,
  as: Tag = 'span',
  className,
}: {
  text: LocalizedText
  as?: 'span' | 'p' | 'h2' | 'h3'
  className?: string | undefined
}) {
  return (
    <Tag lang={text.lang} dir={text.dir} className={className}>
      {text.text}
    </Tag>
  )
}
