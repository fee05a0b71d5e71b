// Runs the journeys through the packaged application: BASE_URL names it. Words after the command choose journeys by name.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { startBrowser } from './browser.mjs'
import { screenChecks } from './screens.mjs'
import { watch } from './trouble.mjs'

const AT_ONCE = 2
const PATIENCE = 15_000
const RESULTS = join(import.meta.dirname, '..', 'test-results')
const baseURL = process.env.BASE_URL ?? 'http://localhost:8080'

/** A journey is a function, or `{ run, options }` when its browser context needs something of its own. */
async function collected() {
  const folder = join(import.meta.dirname, 'journeys')
  const found = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .sort()) {
    const { journeys = {}, screens = [] } = await import(join(folder, file))
    for (const [name, journey] of Object.entries(journeys))
      found.push({ name, ...(typeof journey === 'function' ? { run: journey } : journey) })
    found.push(...screenChecks(screens))
  }
  const names = found.map(({ name }) => name)
  const double = names.find((name, place) => names.indexOf(name) !== place)
  if (double) throw new Error(`Two journeys are named "${double}".`)
  return found
}

async function travel(browser, { name, run, options }) {
  const begin = Date.now()
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options })
  context.setDefaultTimeout(PATIENCE)
  const trouble = watch(context)
  await context.tracing.start({ snapshots: true, sources: true })
  let page
  let failure
  try {
    page = await context.newPage()
    await run({ page, context, browser, baseURL, expectTrouble: trouble.expect })
    const unexpected = trouble.unexpected()
    if (unexpected.length > 0) throw new Error(`Behind the screen:\n  ${unexpected.join('\n  ')}`)
  } catch (error) {
    failure = told(error, trouble.unexpected())
    await keepEvidence(name, page, context)
  }
  await context.close()
  const seconds = ((Date.now() - begin) / 1000).toFixed(1).padStart(5)
  console.info(`${failure ? 'FAILED' : '    ok'} ${seconds} s  ${name}`)
  if (failure) console.error(failure.replace(/^/gm, '        '))
  return !failure
}

/** The error without the colours of a terminal, the place in the journey, and what else was seen. */
function told(error, seen) {
  const lines = stripVTControlCharacters(error.stack ?? String(error)).split('\n')
  const own = lines.filter(
    (line) => !/^ +at /.test(line) || line.includes('/journeys/') || line.includes('/screens.mjs'),
  )
  return [...new Set([...own, ...seen.map((text) => `  ${text}`)])].filter((line) => line.trim()).join('\n')
}

async function keepEvidence(name, page, context) {
  mkdirSync(RESULTS, { recursive: true })
  const file = join(RESULTS, name.replace(/[^\p{L}\p{N}]+/gu, '-'))
  await page?.screenshot({ path: `${file}.png`, fullPage: true }).catch(() => undefined)
  await context.tracing.stop({ path: `${file}.zip` }).catch(() => undefined)
}

/** Without the application every journey would wait for nothing. */
async function assertServed() {
  const answer = await fetch(new URL('/en', baseURL), { headers: { Accept: 'text/html' } })
  if (!answer.ok) throw new Error(`The application is not served at ${baseURL}: ${answer.status}`)
}

async function main(words) {
  const begin = Date.now()
  await assertServed()
  rmSync(RESULTS, { recursive: true, force: true })
  const all = await collected()
  const wanted = all.filter(({ name }) => words.every((word) => name.includes(word)))
  const browser = await startBrowser()
  const waiting = [...wanted]
  const results = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await travel(browser, next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  await browser.close()
  const passed = results.filter(Boolean).length
  const minutes = ((Date.now() - begin) / 60_000).toFixed(1)
  console.info(`Browser journeys: ${passed} passed, ${results.length - passed} failed, in ${minutes} minutes`)
  return passed > 0 && passed === results.length
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1
