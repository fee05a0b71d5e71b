import type { ConfigView } from '../api/contract'
import { read } from '../api/read'

const PATIENCE = 6_000

let known: Promise<ConfigView> | undefined

/** Read once; a failure is not remembered. */
export function readConfig(): Promise<ConfigView> {
  known ??= read('/config', 'en', AbortSignal.timeout(PATIENCE)).catch((failed) => {
    known = undefined
    throw failed
  })
  return known
}

/** Fails when Keycloak does not answer: asked before a page is left for it, so that nobody lands on a dead address. */
export async function reach({ issuer }: ConfigView): Promise<void> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!answer.ok) throw new Error(`Keycloak answers ${answer.status}`)
}
