import type { Plugin } from 'vite'

/** The two files that draw the first line of a page in most languages; all others come when their letters appear. */
const FIRST = [/literata-latin-opsz-normal/, /commissioner-latin-wght-normal/]

/** Names the fonts in the page itself, so that the browser asks for them before it has read the style sheet. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2') && FIRST.some((name) => name.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head',
          })),
    },
  }
}
