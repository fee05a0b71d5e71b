// Finds out which statements the service sends to the database for a request, from the log of PostgreSQL.
import { execFileSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Keycloak's database is on the same server. */
const PREFIX = 'bench|%d|'
const OURS = 'bench|learning_cities|'

/** The log lines of our database, each with its continuation lines. */
function entries(text) {
  return text
    .split(/^(?=bench\|)/m)
    .filter((entry) => entry.startsWith(OURS))
    .map((entry) => entry.slice(OURS.length).replaceAll('\n\t', '\n').trimEnd())
}


function values(detail) {
  const found = []
  for (const [, quoted] of detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)) {
    found.push(quoted === undefined ? null : quoted.replaceAll("''", "'"))
  }
  return found
}


/** Statements with their values; transactions and further parts of the same result do not count as statements. */
export function parse(text) {
  const found = []
  for (const entry of entries(text)) {
    const statement = /^LOG: {2}execute (?!fetch from)[^:]+: ([\s\S]*)/.exec(entry)
    const detail = /^DETAIL: {2}[Pp]arameters: ([\s\S]*)/.exec(entry)
    if (statement && !/^(begin|commit|rollback)$/i.test(statement[1].trim())) {
      found.push({ sql: statement[1].replaceAll(/\$\d+/g, '?'), values: [] })
    } else if (detail && found.length > 0) {
      found.at(-1).values = values(detail[1])
    }
  }
  return found
}


/** Reads what is added to a file from now on. */
class Tail {
  constructor(file) {
    this.file = openSync(file, 'r')
    this.position = fstatSync(this.file).size
  }

  more() {
    const buffer = Buffer.alloc(fstatSync(this.file).size - this.position)
    readSync(this.file, buffer, 0, buffer.length, this.position)
    this.position += buffer.length
    return buffer.toString('utf8')
  }

  close() {
    closeSync(this.file)
  }
}


const pause = (ms) => new Promise((done) => setTimeout(done, ms))


/** Lets the server log every statement while the given work is done; the work can ask what has come since it last did. */
export async function logged(java, databaseUrl, logFile, work) {
  const set = (name, value) => execFileSync(java[0], [...java.slice(1), 'set', databaseUrl, name, value])
  set('log_line_prefix', PREFIX)
  set('log_statement', 'all')
  await pause(500)
  const tail = new Tail(logFile)
  try {
    return await work(async () => {
      await pause(2)
      return parse(tail.more())
    })
  } finally {
    tail.close()
    set('log_statement', 'none')
  }
}
