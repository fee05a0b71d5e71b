// Draws the first view of pages in every language, after the build: `dist/pages`. The service sends them, so that a
// reader sees the page before its scripts have come. Drawn by the application itself, in a browser without a screen.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JSDOM } from 'jsdom'
import { build } from 'vite'

const WEB = join(import.meta.dirname, '..')
const DIST = join(WEB, 'dist')
const DRAWER = join(WEB, 'node_modules', '.first-view')
/** Screens that have much to say before their data come. `$slug` stands for any city. */
const ROUTES = ['/$lang', '/$lang/cities', '/$lang/cities/$slug']
const LANGUAGES = { en: 'ltr', fr: 'ltr', es: 'ltr', ar: 'rtl', ru: 'ltr', zh: 'ltr' }
const ROOT = '<div id="root"></div>'

async function drawer() {
  const conditions = ['browser', 'module', 'import', 'default']
  await build({
    root: WEB,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions },
    ssr: { noExternal: true, resolve: { conditions } },
    build: {
      ssr: 'src/firstView.tsx',
      outDir: DRAWER,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', codeSplitting: false } },
    },
  })
  const { href } = pathToFileURL(join(DRAWER, 'firstView.mjs'))
  // Under an address of its own each page is drawn by an application of its own, as at a reader's.
  return async (path) => (await import(`${href}?${path}`)).firstView(path)
}

/** The application sees a browser in which nothing comes near the screen and no request is answered. */
function pretendBrowser(template) {
  const { window } = new JSDOM(template, { url: 'http://localhost/en', pretendToBeVisual: true })
  const never = () => new Promise(() => undefined)
  class Watcher {
    observe() {}
    disconnect() {}
  }
  window.scrollTo = () => undefined
  const bound = ['addEventListener', 'removeEventListener', 'dispatchEvent'].map((name) => [
    name,
    window[name].bind(window),
  ])
  const own = { self: window, fetch: never, IntersectionObserver: Watcher, ResizeObserver: Watcher }
  const names = Object.getOwnPropertyNames(window).filter((name) => !(name in globalThis))
  for (const name of [...names, 'navigator'])
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] })
  Object.assign(globalThis, own, Object.fromEntries(bound))
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The page with its view, and with the names of those parts only that it needs. */
function page(template, route, language, view) {
  const [list, json] = /<script type="application\/json" id="parts">(.*?)<\/script>/.exec(template)
  const [start, entry] = / *<script type="module" crossorigin src="([^"]+)"><\/script>\n/.exec(template)
  const { frame, screens, texts } = JSON.parse(json)
  const screen = screens[route]
  const spoken = Object.entries(texts).filter(([name]) =>
    [...frame.texts, ...screen.texts].some((part) => name === `${part}.${language}`),
  )
  const parts = { entry, frame, screens: { [route]: screen }, texts: Object.fromEntries(spoken) }
  const styles = screen.files.filter((file) => file.endsWith('.css'))
  const links = styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`)
  return (
    template
      .replace('<html lang="en" dir="ltr">', `<html lang="${language}" dir="${LANGUAGES[language]}">`)
      .replace(/<title>.*?<\/title>/, () => `<title>${escaped(view.title)}</title>`)
      .replace(/(<meta name="description" content=").*?"/, (_, start) => `${start}${escaped(view.description ?? '')}"`)
      .replace(list, () => list.replace(json, () => JSON.stringify(parts)))
      // What is seen comes before what makes it work: before-paint.js starts the application after the first frame.
      .replace(start, `    <link rel="modulepreload" crossorigin href="${entry}">\n`)
      .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
      .replace('</head>', () => `${links.map((link) => `  ${link}\n  `).join('')}</head>`)
      .replace(ROOT, () => `<div id="root"><div data-first-view>${view.html}</div></div>`)
  )
}

async function main() {
  const template = readFileSync(join(DIST, 'index.html'), 'utf8')
  if (!template.includes(ROOT)) throw new Error('The page has no empty place for the application.')
  pretendBrowser(template)
  const firstView = await drawer()
  rmSync(join(DIST, 'pages'), { recursive: true, force: true })
  for (const language of Object.keys(LANGUAGES)) {
    for (const route of ROUTES) {
      const path = route.replace('$lang', language)
      const view = await firstView(path)
      const file = join(DIST, 'pages', `${path}.html`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, page(template, route, language, view))
    }
  }
  writeFileSync(join(DIST, 'pages', 'routes.txt'), `${ROUTES.join('\n')}\n`)
  console.info(`First views: ${ROUTES.length} screens in ${Object.keys(LANGUAGES).length} languages`)
}

await main()
process.exit(0)
