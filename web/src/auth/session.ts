import { offerTokens } from '../api/token'
import { reach, readConfig } from './config'
import type { Connection, WayIn } from './connection'
import { rememberSignedIn, wasSignedIn, watchHint } from './hint'
import { here, keepPlace, takePlace } from './place'

/** What a person is told once about their sign-in; the words are in features/account. */
export type Notice = 'ending' | 'ended' | 'away' | 'failed' | 'signed-out' | 'half-out'
/** `checking`: somebody was signed in here before, and Keycloak is being asked whether they still are. */
export type Session = { state: 'out' | 'checking' | 'in'; name?: string; notice?: Notice }

const SIGNED_IN = '/signed-in'

let session: Session = { state: 'out' }
let connection: Connection | undefined
let work: Promise<void> | undefined
const listeners = new Set<() => void>()

export function currentSession(): Session {
  return session
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function become(next: Session): void {
  session = next
  for (const listener of listeners) listener()
}

export function dismissNotice(): void {
  const { notice: _notice, ...rest } = session
  become(rest)
}

/**
 * Called once, before the first screen. Somebody who comes back from signing out is put where they were; somebody who
 * was signed in before is signed in again without a page being shown. Everybody else costs nothing: keycloak-js is not
 * even loaded.
 */
export function startSession(goTo: (place: string) => void): void {
  const place = location.pathname === '/' ? takePlace('sign-out') : undefined
  if (place) {
    goTo(place)
    become({ state: 'out', notice: 'signed-out' })
  }
  watchHint(follow)
  if (location.pathname !== SIGNED_IN) follow()
}

/** Makes this tab what the other tabs are. */
function follow(): void {
  const isKnown = wasSignedIn()
  if (isKnown && session.state === 'out') only(checkSilently)
  if (!isKnown && session.state === 'in') leave('signed-out')
}

/** One attempt at a time: a second one would only ask Keycloak the same again. */
function only(attempt: () => Promise<void>): Promise<void> {
  work ??= attempt().finally(() => {
    work = undefined
  })
  return work
}

async function open(how: 'answer' | 'silently'): Promise<boolean> {
  const [config, { connect }] = await Promise.all([readConfig(), import('./connection')])
  const opened = await connect(config, how, { ended, ending })
  if (!opened) return false
  connection?.close()
  connection = opened
  rememberSignedIn(true)
  become({ state: 'in', name: opened.name })
  return true
}

function leave(notice?: Notice): void {
  connection?.close()
  connection = undefined
  become({ state: 'out', ...(notice && { notice }) })
}

async function checkSilently(): Promise<void> {
  become({ state: 'checking' })
  try {
    if (await open('silently')) return
    rememberSignedIn(false)
    leave()
  } catch {
    leave('away')
  }
}

function ending(): void {
  if (session.state === 'in') become({ ...session, notice: 'ending' })
}

/** The tokens can no longer be renewed. Keycloak may still know the person, for example from another tab. */
function ended(): void {
  only(async () => {
    connection = undefined
    if (await open('silently').catch(() => false)) return
    rememberSignedIn(false)
    leave('ended')
  })
}

/** Leaves for Keycloak and comes back to the same place. Says so when Keycloak does not answer. */
export async function signIn(language: string, way?: WayIn): Promise<void> {
  dismissNotice()
  try {
    const [config, { leaveForSignIn }] = await Promise.all([readConfig(), import('./connection')])
    // Keycloak knows the site by its public address only, and what is kept here could not be read there.
    if (new URL(config.publicUrl).origin !== location.origin) return location.assign(config.publicUrl + here())
    await reach(config)
    keepPlace('sign-in', here())
    await leaveForSignIn(config, language, way)
  } catch {
    become({ ...session, notice: 'away' })
  }
}

let completed: Promise<string> | undefined

/** Takes Keycloak's answer from the address, once, and says where the person was before. */
export function completeSignIn(): Promise<string> {
  completed ??= complete().then(() => takePlace('sign-in') ?? '/')
  return completed
}

async function complete(): Promise<void> {
  const isAnswer = /[#&](code|error)=/.test(location.hash)
  if (!isAnswer) return follow()
  await only(async () => {
    become({ state: 'checking' })
    if (!(await open('answer').catch(() => false))) leave('failed')
  })
}

/** Ends the sign-in in all tabs and at Keycloak, and comes back to the same place. */
export async function signOut(): Promise<void> {
  const leaving = connection
  rememberSignedIn(false)
  try {
    await reach(await readConfig())
    keepPlace('sign-out', here())
    await leaving?.signOut()
  } catch {
    leave('half-out')
  }
}

offerTokens({
  token: async () => {
    await work
    return connection?.token()
  },
  renewed: async (refused) => connection?.renewed(refused),
})
