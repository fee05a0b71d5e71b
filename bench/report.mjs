// The figures as Markdown.
import { cpus } from 'node:os'

const whole = (number) => Math.round(number).toLocaleString('en-US')
const ms = (micros) => (micros / 1_000).toFixed(micros < 10_000 ? 2 : 1)
const percent = (part) => `${Math.round(part * 100)} %`
const met = (condition) => (condition ? 'met' : '**missed**')

const row = (...cells) => `| ${cells.join(' | ')} |\n`


function targets({ starts, memory, results }) {
  const half = results.filter((result) => result.half)
  const slowest = (kind) => Math.max(...results.map((result) => result[kind].p99 / result[kind].p50))
  const worst = slowest('fresh')
  return [
    ['First 200 within 3 s of the start', `${starts.seconds.toFixed(2)} s`, starts.seconds <= 3],
    ['Resident memory under 400 MB after the load', `${memory.now} MB (at most ${memory.most} MB)`, memory.now < 400],
    ...half.map((result) => {
      const share = result.fresh.perSecond / result.limit.perSecond
      return [`${result.name}: at least half of the plain SQL`, percent(share), share >= 0.5]
    }),
    ['p99 under five times p50, every request different', `at most ${worst.toFixed(1)} times`, worst < 5],
    ['Statements a request', `at most ${Math.max(...results.map((result) => result.mostStatements))}`, true],
    ['Statements for a repeated read answered 304', `${Math.max(...results.map((result) => result.statementsOf304))}`,
      results.every((result) => result.statementsOf304 === 0)],
  ]
}


/** Everything that a reader needs to judge the figures. */
export function markdown(figures) {
  const { starts, rounds, seconds, clients, results } = figures
  const machine = `${cpus().length} cores (${cpus()[0].model.trim()})`
  let text = `Taken on ${new Date().toISOString().slice(0, 10)} with 10,000 generated cities on ${machine}, which the service,`
  text += ` PostgreSQL, Keycloak and the load driver share. ${clients} clients, medians of ${rounds} rounds of ${seconds} s.`
  text += ` Memory of the service before any load: ${starts.megabytes} MB.\n\n`
  text += row('Target', 'Measured', '') + row('---', '---', '---')
  for (const [target, measured, ok] of targets(figures)) text += row(target, measured, met(ok))
  text += '\nRequests a second, and milliseconds within which half and 99 of 100 requests were answered:\n\n'
  text += row('Read', 'Same address', 'p50', 'p99', '304', 'p50', 'p99', 'All different', 'p50', 'p99', 'Plain SQL', 'p50', 'p99', 'Share')
  text += row('---', ...Array(13).fill('---:'))
  for (const { name, memory, unchanged, fresh, limit } of results) {
    const cells = [memory, unchanged, fresh, limit].flatMap((each) => [whole(each.perSecond), ms(each.p50), ms(each.p99)])
    text += row(name, ...cells, percent(fresh.perSecond / limit.perSecond))
  }
  return text
}
