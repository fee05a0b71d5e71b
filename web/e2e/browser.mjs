// The browser of the journeys: the Chromium that an npm package carries, or the one that CHROMIUM_PATH names.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const ROOT = join(import.meta.dirname, '..', '..')

/** Nothing but the site is contacted, and text is drawn alike everywhere. */
export const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
]

/** Path of the browser program, unpacked on the first call of a clone. */
export async function browserPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  // The package unpacks into the temporary folder and would run whatever lies there under that name.
  const before = process.env.TMPDIR
  process.env.TMPDIR = join(ROOT, '.local', 'chromium')
  mkdirSync(process.env.TMPDIR, { recursive: true })
  try {
    const { default: packaged } = await import('@sparticuz/chromium')
    packaged.setGraphicsMode = false
    return await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Starts the browser within its sandbox where the system allows one; root and many containers do not. */
export async function startBrowser() {
  const options = { executablePath: await browserPath(), args: FLAGS }
  if (process.getuid?.() !== 0) {
    try {
      return await chromium.launch({ ...options, chromiumSandbox: true })
    } catch {
      console.info('The system allows the browser no sandbox, so it runs without one.')
    }
  }
  return await chromium.launch({ ...options, chromiumSandbox: false })
}
