// PostgreSQL and then Keycloak are away for a minute (SECONDS): what people and programs are answered meanwhile, and how fast the
// service is whole again without a restart (trust guide P5). Run by run.sh under the launcher.
import process from 'node:process'
import { awaitAnswer, call, MANAGEMENT_URL, openDatabase, pause, Person, report, say, send, signIn } from './platform.mjs'
import { isAlive, keycloak, postgres } from './server.mjs'

const AWAY = Number(process.env.SECONDS ?? 60) * 1_000
const EVERY = 250
const BEFORE = 3_000
const AFTER = 8_000
const MOST_SILENCE = 6_000
const MOST_RECOVERY = 10_000
/** quarkus.oidc.token.forced-jwk-refresh-interval, and the time of one answer. */
const LAST_LOOK = 11_000
const DRAFT = '/api/v1/cities/medellin-co/draft'

const coordinator = new Person('coordinator-medellin')
let asked = 0

/** Asks for something else each time, so that no memory can answer. */
const read = () => call('GET', `/api/v1/cities?limit=5&q=city${asked++}`)
const remembered = () => call('GET', '/api/v1/cities/medellin-co')
const own = async () => call('GET', '/api/v1/me', { token: await token() })
const live = () => call('GET', `${MANAGEMENT_URL}/q/health/live`)

let held
/** The token that the person holds; no new one can be had while Keycloak is away. */
const token = async () => (held ??= await coordinator.token())

/** A person who goes on typing: each text is sent again until it is taken, with the version that the last answer named. */
function writer() {
  let etag
  let number = 0
  return async () => {
    if (!etag) {
      const draft = await call('GET', DRAFT, { token: await token() })
      etag = draft.headers.etag
      if (!etag) return draft
    }
    const text = { summary: { en: `Written while a server was away: ${number++}.` } }
    const saved = await send('PATCH', DRAFT, text, { headers: { 'If-Match': etag }, token: await token() })
    // Without an answer nobody knows whether it was written: the draft tells.
    etag = saved.status === 200 ? saved.headers.etag : saved.status === 412 || saved.status === 0 ? undefined : etag
    return saved
  }
}

/** Sends a request of each kind every quarter of a second until the end, and keeps when it was sent and what came. */
function probe(kinds) {
  const answers = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]))
  const under = new Set()
  const timer = setInterval(() => {
    for (const [kind, ask] of Object.entries(kinds)) {
      const at = performance.now()
      const asking = ask()
        .then((answer) => answers[kind].push({ at, ...answer }))
        .finally(() => under.delete(asking))
      under.add(asking)
    }
  }, EVERY)
  return {
    answers,
    async end() {
      clearInterval(timer)
      await Promise.all(under)
      return answers
    },
  }
}

const counts = (answers) => {
  const count = {}
  for (const { status, error } of answers) count[status || error] = (count[status || error] ?? 0) + 1
  return Object.entries(count).map(([status, times]) => `${status}: ${times}`).join(', ') || 'none'
}

const isHonest = ({ status, headers, text }) =>
  status === 503 && Boolean(headers['retry-after']) && headers['content-type'] === 'application/problem+json' && text.includes('requestId')

const seconds = (millis) => `${(millis / 1_000).toFixed(2)} s`

/** When a kind of request was answered as ever again, and from then on always. */
function recovered(answers, back) {
  const bad = answers.filter(({ status }) => status >= 500 || status === 0)
  const last = Math.max(back, ...bad.map(({ at, millis }) => at + millis))
  return last - back
}

async function withoutDatabase(service) {
  say(`PostgreSQL is stopped for ${AWAY / 1_000} s`)
  const server = postgres()
  const running = probe({ read, remembered, write: writer(), own, live })
  await pause(BEFORE)
  const gone = performance.now()
  await server.end('SIGINT')
  const away = performance.now()
  await pause(AWAY - (away - gone))
  server.start()
  await databaseAnswers()
  const back = performance.now()
  const { millis } = await signInAgain()
  await pause(Math.max(0, MOST_RECOVERY + AFTER - millis))
  const answers = await running.end()
  const rows = [['a new sign-in, after it was back', seconds(millis)], ['answers before it', counts(Object.values(answers).flat().filter(({ at, millis }) => at + millis < gone))]]
  for (const kind of ['read', 'remembered', 'write', 'own']) {
    const during = answers[kind].filter(({ at }) => at > away && at < back - MOST_SILENCE)
    const slowest = Math.max(...during.map(({ millis }) => millis))
    const after = answers[kind].filter(({ at }) => at > back + MOST_RECOVERY)
    rows.push(
      [`${kind}: answers while it was away`, counts(during), during.length > 0 && during.every(isHonest)],
      [`${kind}: longest wait for one`, seconds(slowest), slowest < MOST_SILENCE],
      [`${kind}: whole again after`, seconds(recovered(answers[kind], back)), recovered(answers[kind], back) < MOST_RECOVERY],
      [`${kind}: answers from then on`, counts(after), after.every(({ status }) => status === 200)],
    )
  }
  const all = Object.values(answers).flat()
  rows.push(
    ['other failures, over all', counts(all.filter((answer) => answer.status >= 500 && !isHonest(answer))), !all.some((answer) => answer.status >= 500 && !isHonest(answer))],
    ['connections without an answer', counts(all.filter(({ status }) => status === 0)), all.every(({ status }) => status !== 0)],
    ['liveness', counts(answers.live), answers.live.every(({ status }) => status === 200)],
    ['the same process', String(isAlive(service)), isAlive(service)],
  )
  return rows
}

async function databaseAnswers() {
  for (;;) {
    const sql = openDatabase()
    try {
      await sql`select 1`
      return
    } catch {
      await pause(20)
    } finally {
      await sql.end({ timeout: 0 })
    }
  }
}

/** Keycloak too finds its way back to what it needs; tells how long it took. */
async function signInAgain() {
  const begin = performance.now()
  for (;;) {
    try {
      return { token: await signIn('coordinator-medellin'), millis: performance.now() - begin }
    } catch (refused) {
      if (performance.now() - begin > 60_000) throw refused
      await pause(250)
    }
  }
}

/** A token whose key nobody here knows: only Keycloak could say whether it is good. */
function ofUnknownKey(good) {
  const [, claims, signature] = good.split('.')
  const head = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: 'a-key-that-was-made-just-now' })).toString('base64url')
  return `${head}.${claims}.${signature}`
}

async function withoutKeycloak(service) {
  say(`Keycloak is stopped for ${AWAY / 1_000} s`)
  const server = keycloak()
  const { token: first } = await signInAgain()
  held = first
  const unknown = ofUnknownKey(held)
  const stranger = () => call('GET', '/api/v1/me', { token: unknown })
  const running = probe({ read, remembered, write: writer(), own, live, stranger })
  await pause(BEFORE)
  await server.end('SIGKILL')
  const away = performance.now()
  await pause(AWAY)
  server.start()
  const back = performance.now()
  await awaitAnswer(`${process.env.ISSUER}/.well-known/openid-configuration`)
  const started = performance.now()
  const { token: fresh } = await signInAgain()
  const me = await call('GET', '/api/v1/me', { token: fresh })
  const signedIn = performance.now()
  const answers = await running.end()
  const rows = []
  for (const kind of ['read', 'remembered', 'write', 'own', 'live']) {
    const during = answers[kind].filter(({ at }) => at > away && at < back)
    const slowest = Math.max(...during.map(({ millis }) => millis))
    rows.push(
      [`${kind}: answers while it was away`, counts(during), during.length > 0 && during.every(({ status }) => status === 200)],
      [`${kind}: longest wait for one`, seconds(slowest), slowest < MOST_SILENCE],
    )
  }
  const strange = answers.stranger.filter(({ at }) => at > away && at < back)
  // Keycloak's keys are looked at once in ten seconds at most. Until the next look the last one counts, and by it the token is bad.
  const isRight = (answer) => isHonest(answer) || (answer.status === 401 && answer.at < away + LAST_LOOK)
  const slowest = Math.max(...strange.map(({ millis }) => millis))
  rows.push(
    ['token of an unknown key: answers while it was away', counts(strange), strange.some(isHonest) && strange.every(isRight)],
    ['token of an unknown key: longest wait', seconds(slowest), slowest < MOST_SILENCE],
    ['Keycloak needed for its own start', seconds(started - back)],
    ['a new sign-in and its token, after that', `${seconds(signedIn - started)}, answered ${me.status}`, me.status === 200 && signedIn - started < MOST_RECOVERY],
    ['the same process', String(isAlive(service)), isAlive(service)],
  )
  return rows
}

const service = Number(process.env.API_PID)
await token()
const database = await withoutDatabase(service)
const login = await withoutKeycloak(service)
report('PostgreSQL and Keycloak away', [
  ...database.map(([what, ...rest]) => [`PostgreSQL · ${what}`, ...rest]),
  ...login.map(([what, ...rest]) => [`Keycloak · ${what}`, ...rest]),
])
process.exit()
