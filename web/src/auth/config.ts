import { read } from '../api/read'

/** What the service says about signing in (`GET /api/v1/config`). */
export type Config = { publicUrl: string; keycloakUrl: string; issuer: string; realm: string; clientId: string }

const PATIENCE = 6_000

let known: Promise<Config> | undefined

/** Read once; a failure is not remembered. */
export function readConfig(): Promise<Config> {
  known ??= read<Config>('/config', 'en', AbortSignal.timeout(PATIENCE)).catch((failed) => {
    known = undefined
    throw failed
  })
  return known
}

/** Fails when Keycloak does not answer: asked before a page is left for it, so that nobody lands on a dead address. */
export async function reach({ issuer }: Config): Promise<void> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!answer.ok) throw new Error(`Keycloak answers ${answer.status}`)
}
