// What a reader downloads before the first view of a screen stands: the page's own script, that of the screen with all
// it needs at once, and the texts of one language. Compressed as the server sends it.
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'))
const routes = 'src/routes/$lang/'
/** Packages alone are 106 kB (React 62, router 21, queries 12); 150 kB is the limit that no screen may ever pass. */
const SCREENS = {
  home: { route: 'index.tsx', texts: ['features/home', 'figures/map', 'figures/temple'], limit: '136 kB' },
  explore: { route: 'cities/index.tsx', texts: ['features/explore', 'figures/map'], limit: '142 kB' },
  'city page': { route: 'cities/$slug.tsx', texts: ['features/cities', 'figures/temple'], limit: '145 kB' },
}
const SHELL = ['ui', 'features/shell', 'features/account']

function withImports(key, found = new Set()) {
  const entry = manifest[key]
  if (!entry) throw new Error(`The build has no "${key}".`)
  if (found.has(entry.file)) return found
  found.add(entry.file)
  for (const next of entry.imports ?? []) withImports(next, found)
  return found
}

/** A route is split into what decides about it and what shows it; the second part is a module of its own. */
const screenOf = (route) => Object.keys(manifest).filter((key) => key.startsWith(`${routes}${route}?`))

function filesOf({ route, texts }) {
  const catalogs = [...SHELL, ...texts].map((part) => `src/${part}/locales/en.po`)
  const keys = ['index.html', ...screenOf('route.tsx'), ...screenOf(route), ...catalogs]
  return [...new Set(keys.flatMap((key) => [...withImports(key)]))].map((file) => `dist/${file}`)
}

const script = Object.entries(SCREENS).map(([name, screen]) => ({
  name: `First view of ${name}`,
  path: filesOf(screen),
  limit: screen.limit,
  gzip: true,
}))
const fonts = {
  name: 'Fonts of a page in English',
  path: ['literata-latin-opsz-normal', 'commissioner-latin-wght-normal'].map((font) => `dist/assets/${font}-*.woff2`),
  limit: '160 kB',
  gzip: false,
  brotli: false,
}

export default [...script, fonts]
