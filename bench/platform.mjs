// The running platform as people and programs use it: requests, signing in, accounts, and a look into the database.
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import database from 'postgres'

const { BASE_URL, KEYCLOAK_URL, MANAGEMENT_URL, ISSUER, DATABASE_URL } = process.env
const REALM = ISSUER?.split('/').at(-1)
const PASSWORD = 'demo-Learning-2026'
const TOKEN_LIFE = 120_000
const agent = new Agent({ keepAlive: true, maxSockets: 512 })

export const say = (line) => process.stderr.write(`${line}\n`)
export { BASE_URL, MANAGEMENT_URL, pause }

/** The database with the rights of the service. */
export function openDatabase() {
  const { hostname, port, pathname } = new URL(DATABASE_URL.replace('jdbc:', ''))
  return database({
    host: hostname,
    port: Number(port),
    database: pathname.slice(1),
    username: 'learning_cities',
    password: 'learning-cities',
    max: 2,
    onnotice: () => undefined,
  })
}

/**
 * One request. Never throws: `status` is 0 where no whole answer came, and `error` says why.
 *
 * @returns {Promise<{status: number, headers: object, text: string, millis: number, error?: string}>}
 */
export function call(method, url, { headers = {}, body, token, patience = 30_000 } = {}) {
  const begin = performance.now()
  const given = { ...headers }
  if (token) given.Authorization = `Bearer ${token}`
  if (body !== undefined) given['Content-Length'] = Buffer.byteLength(body)
  return new Promise((done) => {
    const end = (answer) => done({ headers: {}, text: '', millis: performance.now() - begin, ...answer })
    const failed = (error) => end({ status: 0, error: error.code ?? error.message })
    const asked = request(new URL(url, BASE_URL), { method, agent, headers: given, timeout: patience }, (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('error', failed)
      answer.on('end', () =>
        answer.complete
          ? end({ status: answer.statusCode, headers: answer.headers, text: Buffer.concat(parts).toString() })
          : failed(new Error('cut')),
      )
    })
    asked.on('error', failed)
    asked.on('timeout', () => asked.destroy(new Error('timeout')))
    asked.end(body)
  })
}

/** The same with a body of JSON. */
export const send = (method, url, value, { headers, ...rest } = {}) =>
  call(method, url, { body: JSON.stringify(value), headers: { 'Content-Type': 'application/json', ...headers }, ...rest })

async function tokenOf(realm, client, username, password) {
  const form = new URLSearchParams({ grant_type: 'password', client_id: client, username, password, scope: 'openid' })
  const answer = await call('POST', `${KEYCLOAK_URL}/realms/${realm}/protocol/openid-connect/token`, {
    body: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  })
  if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${answer.error ?? answer.text}`)
  return JSON.parse(answer.text).access_token
}

/** The tag of a version, as the service writes it (kernel.Version). */
export const tagOf = ({ version }) => `"${version}-en"`

/** A token from Keycloak, as the browser application would get it. */
export const signIn = (username) => tokenOf(REALM, 'learning-cities-test', username, PASSWORD)

/** A person who stays signed in: a new token before the last one ends. */
export class Person {
  #token
  #since = 0

  constructor(username) {
    this.username = username
  }

  async token() {
    if (Date.now() - this.#since > TOKEN_LIFE) {
      this.#token = await signIn(this.username)
      this.#since = Date.now()
    }
    return this.#token
  }
}

/** Makes accounts in Keycloak and gives each its role in a city: `{username, role, city}`. */
export async function makeTeam(sql, members) {
  const admin = await tokenOf('master', 'admin-cli', 'admin', 'learning-cities-admin')
  const users = members.map(({ username }) => ({
    username,
    firstName: username,
    lastName: 'Bench',
    email: `${username}@example.org`,
    emailVerified: true,
    enabled: true,
    credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
  }))
  const made = await send('POST', `${KEYCLOAK_URL}/admin/realms/${REALM}/partialImport`, { ifResourceExists: 'SKIP', users }, { token: admin, patience: 600_000 })
  if (made.status !== 200) throw new Error(`The accounts could not be made: ${made.status} ${made.text}`)
  const subjects = new Map(JSON.parse(made.text).results.map((result) => [result.resourceName, result.id]))
  for (const { username, role, city } of members) {
    await sql`
      with person as (
        insert into person (subject, name, email, language, first_sign_in_at)
        values (${subjects.get(username)}, ${username}, ${`${username}@example.org`}, 'en', now()) returning id)
      insert into role_assignment (person_id, role, city_id, valid_from)
      select id, ${role}, ${city}, now() - interval '1 day' from person`
  }
}

/** Cities of the network, with their ids. */
export const someCities = (sql, count) => sql`select id, slug from city order by slug limit ${count}`

/** Waits until an address answers 200; the milliseconds that it took. */
export async function awaitAnswer(url, patience = 120_000) {
  const begin = performance.now()
  for (;;) {
    const left = patience - (performance.now() - begin)
    if (left < 0) throw new Error(`${url} did not answer within ${patience / 1_000} s`)
    if ((await call('GET', url, { patience: 1_000 })).status === 200) return performance.now() - begin
    await pause(20)
  }
}

/** The value below which a share of the sorted values lies. */
export const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]

/** How busy the machine was: the number of processes that wanted a processor, over the last minute. */
export const machineLoad = () => Number(readFileSync('/proc/loadavg', 'utf8').split(' ')[0])

/** Prints what was found, and says by its exit code whether every promise was kept: `[what, value, kept?]`. */
export function report(title, rows) {
  const width = Math.max(...rows.map(([what]) => what.length))
  const lines = rows.map(([what, value, kept]) => `  ${what.padEnd(width)}  ${value}${kept === undefined ? '' : kept ? '  kept' : '  BROKEN'}`)
  process.stdout.write(`${title} (load of the machine ${machineLoad()})\n${lines.join('\n')}\n`)
  process.exitCode = rows.some(([, , kept]) => kept === false) ? 1 : 0
}
