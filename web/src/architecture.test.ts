import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname)
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
const MOST_LINES = 250

/** Who may know whom; what stands in one line may know each other. A route knows everybody. */
const LAYERS = [['api', 'i18n', 'ui', 'figures'], ['auth'], ['features']]

type File = { path: string; text: string }

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

function all(ending: RegExp): File[] {
  return filesIn(SRC)
    .filter((path) => ending.test(path) && !path.includes('generated'))
    .map((path) => ({ path: relative(SRC, path), text: readFileSync(path, 'utf8') }))
}

/** "features/cities/Facts.tsx" imports "../../ui/Button": that is "ui/Button". */
function importsOf({ path, text }: File): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(([, target]) => target ?? '')
  return found.map((target) => relative(SRC, join(SRC, path, '..', target)))
}

const layerOf = (path: string) => LAYERS.findIndex((names) => names.includes(path.split('/')[0] ?? ''))
const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1]

const sources = all(/\.tsx?$/)
const shown = sources.filter(({ path }) => !/\.test\.tsx?$|^testing\//.test(path))

function offences(isForbidden: (from: string, to: string) => boolean): string[] {
  return shown.flatMap((file) =>
    importsOf(file)
      .filter((target) => isForbidden(file.path, target))
      .map((target) => `${file.path} knows ${target}`),
  )
}

describe('the architecture of the browser application', () => {
  it('has arrows in one direction only', () => {
    const isUpward = (from: string, to: string) =>
      layerOf(from) >= 0 && (layerOf(to) > layerOf(from) || /^(routes|slots)\//.test(to))
    expect(offences(isUpward)).toEqual([])
  })

  it('keeps features apart: a route puts them together', () => {
    const isNeighbour = (from: string, to: string) =>
      featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to)
    expect(offences(isNeighbour)).toEqual([])
  })

  it('lets only one reader ask the API', () => {
    const askers = shown.filter(({ text }) => /\bfetch\(/.test(text)).map(({ path }) => path)
    expect(askers.filter((path) => !ASKERS.includes(path))).toEqual([])
  })

  it('is written for both directions of reading', () => {
    const physical = all(/\.css$/).flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)|left|right|float:\s*(?:left|right)|text-align:\s*(?:left|right))\s*[:;]/g,
        ),
      ].map(([, rule]) => `${path}: ${rule}`),
    )
    expect(physical.filter((rule) => !rule.startsWith('figures/map/'))).toEqual([])
  })

  it('says everything in six languages', () => {
    const catalogs = all(/\.po$/)
    const parts = new Set(catalogs.map(({ path }) => path.replace(/\/\w+\.po$/, '')))
    for (const part of parts) {
      const languages = catalogs.filter(({ path }) => path.startsWith(`${part}/`)).map(({ path }) => path.slice(-5, -3))
      expect([part, ...languages.sort()]).toEqual([part, ...LANGUAGES])
    }
    const empty = catalogs.filter(({ text }) => /^msgstr ""\n(?!")/m.test(text)).map(({ path }) => path)
    expect(empty).toEqual([])
  })

  it('says the same thing in the same words everywhere: all texts of a page are one dictionary', () => {
    const spoken = new Map<string, string>()
    const clashes = all(/\.po$/).flatMap(({ path, text }) =>
      [...text.matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].flatMap(([, source = '', said = '']) => {
        const key = `${path.slice(-5, -3)}: ${source}`
        const before = spoken.get(key) ?? said
        spoken.set(key, before)
        return before === said ? [] : [`${path} says “${said}”, another part says “${before}”`]
      }),
    )
    expect(clashes).toEqual([])
  })

  it('names only texts that exist', () => {
    const parts = new Set(all(/en\.po$/).map(({ path }) => path.split('/').at(-3)))
    const named = sources.flatMap(({ text }) =>
      [...text.matchAll(/texts: \[([^\]]*)\]/g)].flatMap(([, list]) => list?.match(/\w+/g) ?? []),
    )
    expect(named.filter((part) => !parts.has(part))).toEqual([])
  })

  it('keeps files short', () => {
    const long = [...sources, ...all(/\.css$/)].filter(
      ({ path, text }) => !/gen\.ts$/.test(path) && text.split('\n').length > MOST_LINES + 10,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

/** Beside the reader: whether Keycloak answers is asked before a page is left for it, and examples of developers run. */
const ASKERS = ['api/read.ts', 'auth/config.ts', 'features/developers/run.ts']
