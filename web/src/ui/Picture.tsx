import type { FileForm } from '../api/contract'

type PictureProps = { forms: readonly FileForm[]; alt: string; lang?: string | undefined; sizes: string }

/** Fetched when it comes near, in the size that is needed; the place for it is kept, so that nothing moves. */
export function Picture({ forms, alt, lang, sizes }: PictureProps) {
  const largest = forms.at(-1)
  const middle = forms.find(({ width }) => (width ?? 0) >= 640) ?? largest
  if (!largest || !middle) return null
  return (
    <img
      src={middle.href}
      srcSet={forms.map(({ href, width }) => `${href} ${width}w`).join(', ')}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={alt}
      lang={lang}
      loading="lazy"
      decoding="async"
    />
  )
}
