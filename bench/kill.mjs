// Kills the service (kill -9) again and again while several clients write, starts it again, and compares every write that was
// acknowledged with the database (trust guide P1). Run by run.sh under the launcher; KILLS and WRITES shorten it.
//
// Each client looks after one city: it writes into its draft with If-Match, publishes it with an Idempotency-Key, and
// invites somebody. What was not answered is sent again, with the same tag or key, until it is.
import process from 'node:process'
import { randomUUID } from 'node:crypto'
import { awaitAnswer, makeTeam, MANAGEMENT_URL, openDatabase, pause, Person, report, say, send, someCities, tagOf, call } from './platform.mjs'
import { service as startedService } from './server.mjs'

const KILLS = Number(process.env.KILLS ?? 50)
const WRITES = Number(process.env.WRITES ?? 20_000)
const CLIENTS = 8
const READY = `${MANAGEMENT_URL}/q/health/ready`
const NO_LIMIT = { LEARNING_CITIES_TEAMS_INVITATIONS_A_DAY: '1000000', LEARNING_CITIES_LIMITS_PERSON: '0' }

const total = { draft: 0, publish: 0, invite: 0, unanswered: 0, found: 0, refused: 0 }
/** Those that write to several tables in one transaction; a text of a draft is one row. */
const acknowledged = () => total.publish + total.invite
let over = false

class Client {
  etag
  /** What was acknowledged: texts in the order in which they were published, and invitations by address. */
  published = []
  invited = new Map()
  /** Changes of the draft's version that were acknowledged: one for each text, one for each publication. */
  version = 0
  lost = []

  constructor(number, city) {
    this.city = city
    this.address = `/api/v1/cities/${city.slug}`
    this.person = new Person(`kill-${number}`)
    this.name = `kill-${number}`
  }

  async run() {
    for (let round = 0; !over; round++) {
      const text = `${this.name} wrote ${round}: ${randomUUID()}.`
      await this.write(text)
      await this.publish(text)
      await this.invite(`${this.name}-${round}@example.org`)
    }
  }

  /** Sends a request until there is an answer from the service itself. */
  async until(make) {
    for (let attempt = 0; ; attempt++) {
      const answer = await make(await this.person.token())
      if (answer.status !== 0 && answer.status !== 503) return answer
      if (attempt === 0) total.unanswered++
      await pause(50)
    }
  }

  async write(text) {
    this.etag ??= await this.tag()
    let again = false
    const saved = await this.until(async (token) => {
      const answer = await send('PATCH', `${this.address}/draft`, { summary: { en: text } }, { headers: { 'If-Match': this.etag }, token })
      again ||= answer.status === 0
      return answer
    })
    if (saved.status === 200) {
      this.etag = saved.headers.etag
    } else if (saved.status === 412 && again && JSON.parse(saved.text).current.content.summary.en === text) {
      // It was committed before the kill; only the answer was lost.
      total.found++
      this.etag = tagOf(JSON.parse(saved.text).current)
    } else {
      this.refused(saved)
      this.etag = undefined
      return
    }
    total.draft++
    this.version++
  }

  async publish(text) {
    const key = randomUUID()
    const answer = await this.post(`${this.address}/draft/actions/publish`, { reason: 'Under load' }, key)
    if (answer.status !== 200) return this.refused(answer)
    const draft = JSON.parse(answer.text)
    this.etag = tagOf(draft)
    if (draft.published.summary.en !== text) this.lost.push(`published ${draft.published.summary.en} instead of ${text}`)
    this.published.push(text)
    total.publish++
    this.version++
  }

  async invite(email) {
    const answer = await this.post(`${this.address}/team/invitations`, { email, role: 'TEAM_MEMBER' }, randomUUID())
    if (answer.status !== 201) return this.refused(answer)
    this.invited.set(email, JSON.parse(answer.text).id)
    total.invite++
  }

  async post(url, body, key) {
    const answer = await this.until((token) => send('POST', url, body, { headers: { 'Idempotency-Key': key }, token }))
    if (answer.headers['idempotency-replayed']) total.found++
    return answer
  }

  async tag() {
    return (await this.until((token) => call('GET', `${this.address}/draft`, { token }))).headers.etag
  }

  refused(answer) {
    total.refused++
    if (total.refused <= 5) say(`${this.name} was refused: ${answer.status} ${answer.text.slice(0, 300)}`)
  }

  /** What the database holds of this client, compared with what it was told. */
  async compare(sql) {
    const found = { lost: this.lost.length, torn: 0, doubled: 0 }
    const [{ subject }] = await sql`select subject from person where name = ${this.name}`
    await this.comparePublished(sql, found)
    await this.compareInvited(sql, found)
    const [{ keys }] = await sql`select count(*)::int keys from idempotency_key where caller = caller_digest('PERSON', ${subject})`
    difference(found, this.published.length + this.invited.size, keys, 'torn')
    const [{ version }] = await sql`select version from city_draft where city_id = ${this.city.id}`
    difference(found, this.version, version, 'doubled')
    return found
  }

  async comparePublished(sql, found) {
    const rows = await sql`
      select changes->'/summary/en'->>'after' as text, count(*)::int as times from history
      where object_type = 'city' and object_id = ${this.city.id}::text and action = 'publish' group by 1`
    const times = new Map(rows.map((row) => [row.text, row.times]))
    for (const text of this.published) difference(found, 1, times.get(text) ?? 0, 'doubled')
    found.doubled += rows.filter(({ text }) => !this.published.includes(text)).length
    const [{ text }] = await sql`select text from city_text where city_id = ${this.city.id} and kind = 'SUMMARY' and lang = 'en'`
    if (text !== this.published.at(-1)) found.torn++
  }

  async compareInvited(sql, found) {
    const rows = await sql`
      select email, id::text, (select count(*)::int from mail_outbox where recipient = email) as mails,
        (select count(*)::int from history where action = 'invite' and object_id = ${this.city.id}::text
          and jsonb_exists(changes, '/invitations/' || team_invitation.id)) as entries
      from team_invitation where city_id = ${this.city.id}`
    const ids = new Map(rows.map((row) => [row.email, row.id]))
    for (const [email, id] of this.invited) if (ids.get(email) !== id) found.lost++
    found.doubled += rows.filter(({ email }) => !this.invited.has(email)).length
    found.torn += rows.filter(({ mails, entries }) => mails !== 1 || entries !== 1).length
  }
}

/** Fewer than were told are lost; more are of the given kind. */
function difference(found, told, there, more) {
  if (there < told) found.lost += told - there
  if (there > told) found[more] += there - told
}

const sql = openDatabase()
const cities = await someCities(sql, CLIENTS)
const clients = cities.map((city, number) => new Client(number, city))
await makeTeam(sql, clients.map(({ name, city }) => ({ username: name, role: 'COORDINATOR', city: city.id })))
const server = startedService()
const starts = []
await server.end('SIGKILL')
server.start(NO_LIMIT)
await awaitAnswer(READY)
for (const client of clients) await client.person.token()
const running = clients.map((client) => client.run())
for (let kill = 1; kill <= KILLS; kill++) {
  while (acknowledged() < (WRITES * kill) / KILLS) await pause(5)
  await pause(Math.random() * 200)
  await server.end('SIGKILL')
  server.start()
  starts.push(await awaitAnswer(READY))
  if (kill % 5 === 0) say(`${kill} kills, ${acknowledged()} writes acknowledged, ${total.unanswered} requests without an answer`)
}
over = true
await Promise.all(running)

const found = { lost: 0, torn: 0, doubled: 0 }
for (const client of clients) {
  for (const [kind, number] of Object.entries(await client.compare(sql))) found[kind] += number
}
await sql.end()
report(`${KILLS} times kill -9 while ${CLIENTS} clients write`, [
  ['acknowledged', `${total.draft} texts, ${total.publish} publications, ${total.invite} invitations`],
  ['of them in several tables', String(acknowledged()), acknowledged() >= WRITES],
  ['requests without an answer, sent again', String(total.unanswered)],
  ['of them committed before the kill, found and not done twice', String(total.found)],
  ['refused', String(total.refused), total.refused === 0],
  ['back after a kill', `${(Math.max(...starts) / 1_000).toFixed(1)} s at most`],
  ...Object.entries(found).map(([kind, number]) => [kind, String(number), number === 0]),
])
process.exit()
