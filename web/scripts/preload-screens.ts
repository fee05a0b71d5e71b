import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A route is split into what decides about it and what shows it; the second part is a chunk of its own. */
const SCREEN = /^(.*\/src\/routes(\/.+)\.tsx)\?tsr-split=component$/
const TEXTS = /\/([^/]+)\/locales\/(\w+)\.po$/
const TEXTS_OF_ROUTE = /staticData:\s*\{\s*texts:\s*\[([^\]]*)\]/
const READS_OF_ROUTE = /staticData:\s*\{[^}]*reads:\s*\[([^\]]*)\]/
const MARK = '<script src="/before-paint.js">'

type Chunk = {
  type: 'chunk'
  fileName: string
  facadeModuleId: string | null
  isEntry: boolean
  imports: string[]
  viteMetadata?: { importedCss: Set<string> } | undefined
}

/**
 * Writes into the page which files each screen consists of, and what it reads first. `before-paint.js` asks for those of its address at once;
 * otherwise the browser would learn of them one after the other: the application, then the texts, then the screen.
 */
export function preloadScreens(): Plugin {
  return {
    name: 'preload-screens',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk') as unknown as Chunk[]
        const { '/$lang/route': frame, ...screens } = screensOf(chunks)
        const parts = JSON.stringify({ frame, screens, texts: textsOf(chunks) })
        return html.replace(MARK, `<script type="application/json" id="parts">${parts}</script>\n    ${MARK}`)
      },
    },
  }
}

/** By route; `/$lang/route` is the frame around every screen. */
function screensOf(chunks: Chunk[]) {
  const first = filesOf(
    chunks.filter(({ isEntry }) => isEntry),
    chunks,
  )
  return Object.fromEntries(
    chunks.flatMap((chunk) => {
      const [, source, route] = SCREEN.exec(chunk.facadeModuleId ?? '') ?? []
      if (source === undefined || route === undefined) return []
      const files = filesOf([chunk], chunks).filter((file) => !first.includes(file))
      const texts = listOf(TEXTS_OF_ROUTE, source)
      return [[route.replace(/\/index$/, ''), { files, texts, reads: listOf(READS_OF_ROUTE, source) }]]
    }),
  )
}

/** The chunks with everything that they import from the start, and its styles. */
function filesOf(starts: Chunk[], chunks: Chunk[]): string[] {
  const found = new Set<string>()
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style)
    for (const next of chunk.imports) visit(chunks.find(({ fileName }) => fileName === next))
  }
  starts.forEach(visit)
  return [...found]
}

/** What the route says about itself, read from its text: the build knows no router. */
function listOf(kind: RegExp, source: string): string[] {
  const list = kind.exec(readFileSync(source, 'utf8'))?.[1] ?? ''
  return [...list.matchAll(/'([^']+)'/g)].map(([, part = '']) => part)
}

function textsOf(chunks: Chunk[]): Record<string, string> {
  return Object.fromEntries(
    chunks.flatMap(({ facadeModuleId, fileName }) => {
      const [, part, language] = TEXTS.exec(facadeModuleId ?? '') ?? []
      return part && language ? [[`${part}.${language}`, fileName]] : []
    }),
  )
}
