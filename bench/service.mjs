// The packaged service as a process: how fast it starts, how much memory it holds.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, request } from 'node:http'

const parts = (file) => readFileSync(file, 'utf8').split('\0').filter(Boolean)

/** The command line of a running process, its Java first. */
export const commandOf = (pid) => parts(`/proc/${pid}/cmdline`)

/** The environment that a running process was given. */
export const environmentOf = (pid) =>
  Object.fromEntries(
    parts(`/proc/${pid}/environ`).map((entry) => [entry.split('=', 1)[0], entry.slice(entry.indexOf('=') + 1)]),
  )

/** Resident memory in megabytes (2^20 bytes), now and at most so far. */
export function memory(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)[1]) / 1024)
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') }
}


async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}


const status = (url) =>
  new Promise((done) => {
    const asked = request(url, { agent: false, timeout: 1_000 }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
    asked.on('error', () => done(0))
    asked.on('timeout', () => asked.destroy())
    asked.end()
  })


/** Starts a second service exactly as the running one was started; seconds from there to the first 200 for a list of cities. */
export async function secondsToFirstAnswer(pid) {
  const [java, ...rest] = commandOf(pid)
  const ports = { QUARKUS_HTTP_PORT: String(await freePort()), QUARKUS_MANAGEMENT_PORT: String(await freePort()) }
  const begin = performance.now()
  const service = spawn(java, rest, { env: { ...environmentOf(pid), ...ports }, stdio: 'ignore' })
  try {
    while ((await status(`http://127.0.0.1:${ports.QUARKUS_HTTP_PORT}/api/v1/cities?limit=1`)) !== 200) {
      if (service.exitCode !== null) throw new Error(`The service ended with status ${service.exitCode}`)
      await new Promise((done) => setTimeout(done, 10))
    }
    return { seconds: (performance.now() - begin) / 1_000, megabytes: memory(service.pid).now }
  } finally {
    service.kill('SIGTERM')
    if (service.exitCode === null) await once(service, 'exit')
  }
}
