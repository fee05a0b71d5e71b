import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** An operation of the contract that asks for a token. */
type Guarded = { method: string; path: string; scope: string }

const NAME = 'virtual:scopes'
const CONTRACT = new URL('../../openapi.yaml', import.meta.url)

/** What the page for developers says about scopes is read from the contract when the application is built. */
export function contractScopes(): Plugin {
  return {
    name: 'contract-scopes',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(scopesOf(contract()))}` : undefined),
  }
}

const contract = () => readFileSync(CONTRACT, 'utf8')

/** The contract is written by our own build, line by line in one form: it is read the same way, without a YAML parser. */
function scopesOf(text: string): Guarded[] {
  const found: Guarded[] = []
  let path = ''
  let method = ''
  for (const line of text.split('\n')) {
    path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path
    method = /^ {4}(get|post|put|patch|delete):$/.exec(line)?.[1] ?? method
    const scope = /^ {8}- ([a-z-]+(?::[a-z]+)?)$/.exec(line)?.[1]
    if (scope === 'openid' || scope?.includes(':')) found.push({ method: method.toUpperCase(), path, scope })
  }
  if (found.length === 0) throw new Error('No operation of the contract names a scope.')
  return found
}
