/** A call that readers can copy as a curl command and run on the page. The same calls stand in docs/api-introduction.md. */
export type Call = {
  path: string
  headers?: Record<string, string>
  /** Options of curl that a browser has no use for. */
  options?: readonly string[]
}

/**
 * Every call of the page, by what it shows. A test compares each with the introduction in docs/, and a test of the
 * service runs every command of the introduction: what stands here works.
 */
export const CALLS = {
  find: { path: '/api/v1/cities?q=medelin&limit=1', headers: { 'Accept-Language': 'es' } },
  city: { path: '/api/v1/cities/medellin-co' },
  many: { path: '/api/v1/cities?region=AFR&region=ARB&memberSinceFrom=2020&sort=name&count=true&limit=3' },
  table: { path: '/api/v1/cities.csv?country=FR', options: ['-o cities.csv'] },
  keep: { path: '/api/v1/cities/medellin-co', options: ['--etag-save city.etag', '-o city.json'] },
  again: { path: '/api/v1/cities/medellin-co', options: ['-i', '--etag-compare city.etag'] },
  facets: { path: '/api/v1/cities/facets?region=LAC' },
  map: { path: '/api/v1/cities.geojson?bbox=-10,27,12,38' },
  gis: { path: '/ogc/collections/cities/items?bbox=-20,0,40,38&limit=2' },
  size: { path: '/api/v1/statistics/network-size?asOf=2020-12-31' },
  mistake: { path: '/api/v1/cities?regoin=ARB', headers: { 'Accept-Language': 'fr' } },
} satisfies Record<string, Call>

/** The call as a shell command, one option a line where it has any. */
export function asCurl({ path, headers = {}, options = [] }: Call, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H '${name}: ${value}'`)
  return [`curl '${base}${path}'`, ...lines, ...options].join(' \\\n  ')
}

/** How a partner system gets its token. */
export function tokenCommand(issuer: string, client: string, secret: string): string {
  return [
    `curl '${issuer}/protocol/openid-connect/token'`,
    `-u '${client}:${secret}'`,
    `-d 'grant_type=client_credentials'`,
    `-d 'scope=cities:read'`,
  ].join(' \\\n  ')
}

/** A call with the token that came back. */
export function bearerCommand(base: string): string {
  return [`curl '${base}/api/v1/cities?limit=1'`, `-H "Authorization: Bearer $TOKEN"`].join(' \\\n  ')
}
