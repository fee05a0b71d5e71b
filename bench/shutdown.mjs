// SIGTERM while requests run: every request that has begun is answered whole, and the process ends by itself (trust guide P6). Run by
// run.sh under the launcher.
//
// Readers ask without a pause on new connections (what begins after the signal may be refused), and writers have sent half of their body when the signal comes.
import { connect } from 'node:net'
import process from 'node:process'
import { BASE_URL, call, makeTeam, openDatabase, pause, report, signIn, someCities } from './platform.mjs'
import { service } from './server.mjs'

const READERS = 12
const WRITERS = 8
const LONGEST_END = 15_000
const { host, hostname, port } = new URL(BASE_URL)
const READ = `GET /api/v1/cities?limit=100&sort=-population HTTP/1.1\r\nHost: ${host}\r\nAuthorization: \r\nConnection: close\r\n\r\n`

/** Whether an answer has come to its end, by its length or by its last chunk. */
function isWhole(text) {
  const [head, body = ''] = text.split('\r\n\r\n', 2)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  return length ? Buffer.byteLength(body) >= Number(length) : text.endsWith('0\r\n\r\n')
}

/** Sends the parts of a request; the status of the whole answer, `cut` where it has none, `refused` without a connection. */
function ask(first, rest) {
  return new Promise((done) => {
    let begun = false
    let text = ''
    const end = () => done(isWhole(text) ? text.slice(9, 12) : begun ? 'cut' : 'refused')
    const socket = connect(Number(port), hostname, async () => {
      begun = true
      socket.write(first)
      if (rest) socket.write(await rest)
    })
    socket.on('data', (bytes) => {
      text += bytes
    })
    socket.on('error', end)
    socket.on('close', end)
  })
}

const count = { readers: {}, writers: {} }
const add = (kind, end) => {
  count[kind][end] = (count[kind][end] ?? 0) + 1
}
let over = false
let told

async function reader() {
  while (!over) {
    const late = told !== undefined
    const end = await ask(READ)
    add('readers', late ? `after the signal ${end}` : end)
    over ||= end === 'refused'
  }
}

const sql = openDatabase()
const cities = await someCities(sql, WRITERS)
const names = cities.map((_, number) => `shutdown-${number}`)
await makeTeam(sql, cities.map(({ id }, number) => ({ username: names[number], role: 'TEAM_MEMBER', city: id })))
const tokens = await Promise.all(names.map(signIn))
const tags = await Promise.all(
  cities.map(async ({ slug }, number) => {
    const draft = await call('GET', `/api/v1/cities/${slug}/draft`, { token: tokens[number] })
    if (draft.status !== 200) throw new Error(`${draft.status} for the draft of ${slug}`)
    return draft.headers.etag
  }),
)
const body = JSON.stringify({ summary: { en: 'Half of this was sent before the service was told to end.' } })
let release
const signal = new Promise((resolve) => {
  release = resolve
})

const writer = async ({ slug }, number) => {
  const head =
    `PATCH /api/v1/cities/${slug}/draft HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${tokens[number]}\r\nIf-Match: ${tags[number]}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`
  add('writers', await ask(head + body.slice(0, 30), signal.then(() => body.slice(30))))
}

const server = service()
const running = [...Array.from({ length: READERS }, reader), ...cities.map(writer)]
await pause(2_000)
told = performance.now()
const ended = server.end('SIGTERM').then(() => performance.now() - told)
await pause(500)
release()
await Promise.all(running)
const took = await ended
const [{ written }] = await sql`
  select count(*)::int written from city_draft where changes->'/summary/en'->>'value' like 'Half of this%'`
await sql.end()
const words = (ends) => Object.entries(ends).map(([end, times]) => `${end}: ${times}`).join(', ')
report('SIGTERM while requests run', [
  [`${READERS} readers without a pause`, words(count.readers), !count.readers.cut && count.readers[200] > 0],
  [`${WRITERS} changes sent by half`, words(count.writers), count.writers[200] === WRITERS],
  ['of them in the database', String(written), written === WRITERS],
  ['the process ended after', `${(took / 1_000).toFixed(1)} s`, took < LONGEST_END],
])
process.exit()
