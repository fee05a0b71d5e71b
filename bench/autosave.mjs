// Two hundred people (PEOPLE), two in each city, type for a minute (SECONDS): each saves into the draft every one to three seconds, as
// the browser application does. Run by run.sh under the launcher.
import process from 'node:process'
import { makeTeam, openDatabase, pause, Person, quantile, report, say, send, someCities, tagOf, call } from './platform.mjs'
import { memory } from './service.mjs'

const PEOPLE = Number(process.env.PEOPLE ?? 200)
const MINUTE = Number(process.env.SECONDS ?? 60) * 1_000
const WARM_UP = 5_000
const PAUSE = [1_000, 3_000]
const FIELDS = ['summary', 'description']
/** The browser application promises that what is typed is saved within two seconds. */
const PROMISE = 2_000

const sum = { merged: 0, errors: 0 }
const times = []

class Writer {
  saved
  etag

  constructor(number, city) {
    this.name = `autosave-${number}`
    this.field = FIELDS[number % 2]
    this.address = `/api/v1/cities/${city.slug}/draft`
    this.city = city
    this.person = new Person(this.name)
  }

  async type(begin) {
    const draft = await call('GET', this.address, { token: await this.person.token() })
    if (draft.status !== 200) {
      this.failed('open the draft', draft)
      return
    }
    this.etag = draft.headers.etag
    await pause(Math.random() * PAUSE[1])
    for (let text = 0; performance.now() - begin < WARM_UP + MINUTE; text++) {
      await this.save(`${this.name} has typed ${text} times: ${'and goes on '.repeat(1 + (text % 15))}`.trim(), begin)
      await pause(PAUSE[0] + Math.random() * (PAUSE[1] - PAUSE[0]))
    }
  }

  /** Until it is acknowledged: when the other one of the city was faster, the same words once more on top of theirs. */
  async save(text, begin) {
    const token = await this.person.token()
    const at = performance.now()
    let answer
    for (let attempt = 0; attempt < 10; attempt++) {
      answer = await send('PATCH', this.address, { [this.field]: { en: text } }, { headers: { 'If-Match': this.etag }, token })
      if (answer.status === 200) {
        this.etag = answer.headers.etag
        this.saved = text
        if (at - begin > WARM_UP) times.push(performance.now() - at)
        return
      }
      if (answer.status !== 412) break
      sum.merged++
      this.etag = tagOf(JSON.parse(answer.text).current)
    }
    this.failed('save', answer)
  }

  failed(what, answer) {
    if (sum.errors++ < 5) say(`${this.name} could not ${what}: ${answer.status} ${answer.error ?? answer.text.slice(0, 300)}`)
  }

  async isKept() {
    const answer = await call('GET', this.address, { token: await this.person.token() })
    if (answer.status !== 200) return false
    const draft = JSON.parse(answer.text)
    return draft.content[this.field]?.en === this.saved
  }
}

const sql = openDatabase()
const cities = await someCities(sql, PEOPLE / FIELDS.length)
const writers = Array.from({ length: PEOPLE }, (_, number) => new Writer(number, cities[number >> 1]))
say(`Making ${PEOPLE} accounts`)
await makeTeam(sql, writers.map(({ name, city }) => ({ username: name, role: 'TEAM_MEMBER', city: city.id })))
await sql.end()
say(`${PEOPLE} people sign in`)
const waiting = [...writers]
await Promise.all(
  Array.from({ length: 4 }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next.person.token()
  }),
)
say(`${PEOPLE} people type`)
const begin = performance.now()
await Promise.all(writers.map((writer) => writer.type(begin)))
const kept = await Promise.all(writers.map((writer) => writer.isKept()))
const lost = kept.filter((whole) => !whole).length
const millis = (share) => (times.length > 0 ? `${quantile(times, share).toFixed(0)} ms` : 'none was saved')
report(`${PEOPLE} people save their drafts for ${MINUTE / 1_000} s`, [
  ['saved', `${times.length}, ${(times.length / (MINUTE / 1_000)).toFixed(0)} a second`],
  ['half of them within', millis(0.5)],
  ['99 of 100 within', millis(0.99), quantile(times, 0.99) < PROMISE],
  ['slowest', millis(1)],
  ['merged with what the other one had just saved', String(sum.merged)],
  ['errors', String(sum.errors), sum.errors === 0],
  ['last words that are not in the draft', String(lost), lost === 0],
  ['memory of the service afterwards', `${memory(process.env.API_PID).now} MB`],
])
process.exit()
