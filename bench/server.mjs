// Ending and starting the servers of the launcher again: the service, PostgreSQL, Keycloak.
import { spawn } from 'node:child_process'
import { openSync, readFileSync, readlinkSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { commandOf, environmentOf } from './service.mjs'

const ours = new Set()
process.on('exit', () => [...ours].filter(isAlive).forEach((pid) => process.kill(pid, 'SIGKILL')))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

/** Whether a process runs; one that has ended and waits for its parent to notice does not. */
export function isAlive(pid) {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** A running server that can be ended, and started again exactly as it was started before. */
export class Server {
  #command
  #options

  /**
   * @param how `log`: file for what it prints; `unshare`: start it as nobody; `stays`: leave it to the launcher at the end
   */
  constructor(pid, { log, unshare = false, stays = false } = {}) {
    this.pid = Number(pid)
    this.stays = stays
    this.#command = [...(unshare ? ['unshare', '-U'] : []), ...commandOf(pid)]
    const out = log ? openSync(log, 'a') : 'ignore'
    this.#options = {
      env: environmentOf(pid),
      cwd: readlinkSync(`/proc/${pid}/cwd`),
      stdio: ['ignore', out, out],
      detached: stays,
    }
  }

  /** Ends it and returns when it has ended. */
  async end(signal) {
    if (isAlive(this.pid)) process.kill(this.pid, signal)
    while (isAlive(this.pid)) await pause(2)
    ours.delete(this.pid)
  }

  /** Starts it again; `environment` is added to what it was given at first. */
  start(environment = {}) {
    Object.assign(this.#options.env, environment)
    const child = spawn(this.#command[0], this.#command.slice(1), this.#options)
    child.unref()
    this.pid = child.pid
    if (!this.stays) ours.add(child.pid)
  }
}

const { API_PID, API_LOG, DATABASE_PID, KEYCLOAK_PID } = process.env

export const service = () => new Server(API_PID, { log: API_LOG })
export const keycloak = () => new Server(KEYCLOAK_PID)
/** PostgreSQL refuses to run as root; as the launcher does, it is then started as nobody in a space of its own. */
export const postgres = () => new Server(DATABASE_PID, { unshare: process.getuid?.() === 0, stays: true })
