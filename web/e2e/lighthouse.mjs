// Lighthouse, as on a phone with a slow line, on the packaged application: `npm run lighthouse`. BASE_URL names the application,
// words after the command choose screens, ROUNDS says how often each is opened. It fails when a goal is missed. The
// reports go to web/.lighthouse. It wants a quiet machine, so it is no part of the build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { browserPath, FLAGS } from './browser.mjs'

const SCREENS = { home: '/en', explore: '/en/cities', city: '/en/cities/medellin-co' }
const GOALS = { performance: 90, accessibility: 100, 'best-practices': 100, seo: 100 }
const MEASURES = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
}
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const REPORTS = join(import.meta.dirname, '..', '.lighthouse')
const baseURL = process.env.BASE_URL ?? 'http://localhost:8080'

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Each round has a browser of its own, so that nothing is in its memory. */
async function round(address) {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    chromiumSandbox: false,
  })
  try {
    return await lighthouse(`${baseURL}${address}`, { port, output: ['html', 'json'], logLevel: 'error' })
  } finally {
    // What was measured stands, even when the browser has gone before it was told to.
    await browser.close().catch(() => undefined)
  }
}

const score = ({ lhr }, category) => Math.round(lhr.categories[category].score * 100)

/** The middle one of several rounds by performance. A round that broke off says nothing and is made once more. */
async function measured(address) {
  const rounds = []
  for (let turn = 0; turn < ROUNDS; turn++) {
    const result = await round(address).catch(() => round(address))
    if (result.lhr.runtimeError) throw new Error(result.lhr.runtimeError.message)
    rounds.push(result)
  }
  return rounds.sort((a, b) => score(a, 'performance') - score(b, 'performance'))[Math.floor(ROUNDS / 2)]
}

function failed({ lhr }) {
  const audits = ['accessibility', 'best-practices', 'seo'].flatMap((category) => lhr.categories[category].auditRefs)
  return audits.map(({ id }) => lhr.audits[id]).filter(({ score }) => score !== null && score < 1)
}

async function main(words) {
  mkdirSync(REPORTS, { recursive: true })
  let isMet = true
  for (const [name, address] of Object.entries(SCREENS)) {
    if (words.length > 0 && !words.includes(name)) continue
    const result = await measured(address)
    writeFileSync(join(REPORTS, `${name}.html`), result.report[0])
    writeFileSync(join(REPORTS, `${name}.json`), result.report[1])
    const scores = Object.keys(GOALS).map((category) => `${category} ${score(result, category)}`)
    const measures = Object.entries(MEASURES).map(([word, id]) => `${word} ${result.lhr.audits[id].displayValue}`)
    console.info(`${name.padEnd(8)} ${scores.join(', ')} (${measures.join(', ')})`)
    for (const { id, title } of failed(result)) console.info(`         ${id}: ${title}`)
    console.info(
      `         load of the machine ${loadavg()[0].toFixed(1)}, its speed ${result.lhr.environment.benchmarkIndex}`,
    )
    isMet &&= Object.entries(GOALS).every(([category, goal]) => score(result, category) >= goal)
  }
  console.info(isMet ? 'All goals are met.' : `The goals: ${JSON.stringify(GOALS)}`)
  return isMet
}

// A closing browser sometimes leaves a connection behind that would hold this process.
process.exit((await main(process.argv.slice(2))) ? 0 : 1)
