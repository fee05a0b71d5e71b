// Measures the packaged service against its own database; run by run.sh under the launcher, which gives the addresses.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { markdown } from './report.mjs'
import { scenarios } from './scenarios.mjs'
import { commandOf, memory, secondsToFirstAnswer } from './service.mjs'
import { logged } from './statements.mjs'

const { BASE_URL, DATABASE_URL, API_PID, LEARNING_CITIES_IMPORT_DIRECTORY: data } = process.env
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const SECONDS = Number(process.env.SECONDS ?? 8)
const CLIENTS = 16
const STARTS = 5

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
const folder = join(root, '.local/bench')
const java = [
  commandOf(API_PID)[0],
  '-Dorg.jboss.logging.provider=jdk',
  '-cp',
  join(root, 'api/target/quarkus-app/lib/main/*'),
  join(here, 'Limit.java'),
]
const say = (line) => process.stderr.write(`${line}\n`)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** The median of each figure over the rounds. */
const medians = (rounds) =>
  Object.fromEntries(Object.keys(rounds[0]).map((figure) => [figure, median(rounds.map((round) => round[figure]))]))


function load(file, extra = {}, seconds = SECONDS) {
  const env = { ...process.env, ADDRESSES: file, ENCODING: process.env.ENCODING ?? 'gzip', ...extra }
  const options = ['-t1', `-c${CLIENTS}`, `-d${seconds}s`, '--timeout', '10s', '-s', join(here, 'load.lua'), BASE_URL]
  const output = execFileSync('wrk', options, { env, encoding: 'utf8' })
  const result = JSON.parse(/RESULT (.*)/.exec(output)[1])
  if (result.failed > 0 || result.perSecond === 0) throw new Error(`${result.failed} requests failed:\n${output}`)
  return result
}


const limit = (file) =>
  JSON.parse(execFileSync(java[0], [...java.slice(1), 'replay', DATABASE_URL, file, SECONDS, CLIENTS], { encoding: 'utf8' }))


async function answer(path, headers = {}) {
  const response = await fetch(BASE_URL + path, { headers })
  await response.arrayBuffer()
  return response
}


/** Writes the addresses and the statements behind them to files, and counts the statements. */
async function prepare(scenario, number, sent) {
  const file = (kind) => join(folder, `${number}-${kind}`)
  const requests = []
  // What the first request of all reads for itself and the following ones belongs to none of them.
  await answer(scenario.same)
  await sent()
  for (const path of scenario.different) {
    const response = await answer(path)
    if (response.status !== 200) throw new Error(`${response.status} for ${path}`)
    requests.push(await sent())
  }
  const tag = (await answer(scenario.same)).headers.get('etag')
  await sent()
  const repeated = await answer(scenario.same, { 'If-None-Match': tag })
  if (repeated.status !== 304) throw new Error(`${repeated.status} instead of 304 for ${scenario.same}`)
  const prepared = {
    ...scenario,
    tag,
    sameFile: file('same'),
    differentFile: file('different'),
    statementsFile: file('statements'),
    mostStatements: Math.max(...requests.map((statements) => statements.length)),
    statementsOf304: (await sent()).length,
  }
  writeFileSync(prepared.sameFile, `${scenario.same}\n`)
  writeFileSync(prepared.differentFile, `${scenario.different.join('\n')}\n`)
  writeFileSync(prepared.statementsFile, requests.map((statements) => `${JSON.stringify(statements)}\n`).join(''))
  return prepared
}


function round(scenario) {
  return {
    memory: load(scenario.sameFile),
    unchanged: load(scenario.sameFile, { TAG: scenario.tag }),
    fresh: load(scenario.differentFile, { FRESH: '1' }),
    limit: limit(scenario.statementsFile),
  }
}


mkdirSync(folder, { recursive: true })
say(`Starting the service ${STARTS} times`)
const starts = []
for (let i = 0; i < STARTS; i++) starts.push(await secondsToFirstAnswer(API_PID))
say(`First answers after ${starts.map((start) => start.seconds.toFixed(2)).join(', ')} s`)

const log = join(root, '.local/logs/postgres.log')
const prepared = await logged(java, DATABASE_URL, log, async (sent) => {
  const all = []
  for (const [number, scenario] of scenarios(join(data, 'cities.csv')).entries()) all.push(await prepare(scenario, number, sent))
  return all
})
for (const scenario of prepared) {
  say(`Warming up: ${scenario.name}`)
  load(scenario.differentFile, { FRESH: '1' })
}
const results = prepared.map((scenario) => ({ ...scenario, rounds: [] }))
for (let i = 1; i <= ROUNDS; i++) {
  for (const result of results) {
    result.rounds.push(round(result))
    const { memory: kept, fresh, limit: sql } = result.rounds.at(-1)
    say(`Round ${i}, ${result.name}: ${kept.perSecond} from memory, ${fresh.perSecond} different, ${sql.perSecond} SQL`)
  }
}
const report = markdown({
  starts: { seconds: median(starts.map((start) => start.seconds)), megabytes: median(starts.map((start) => start.megabytes)) },
  memory: memory(API_PID),
  rounds: ROUNDS,
  seconds: SECONDS,
  clients: CLIENTS,
  results: results.map((result) => ({
    ...result,
    ...Object.fromEntries(
      ['memory', 'unchanged', 'fresh', 'limit'].map((kind) => [kind, medians(result.rounds.map((each) => each[kind]))]),
    ),
  })),
})
writeFileSync(join(folder, 'results.md'), report)
process.stdout.write(report)
