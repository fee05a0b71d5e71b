import type { Call } from './examples'

/** What came back; status 0 when nothing did. */
export type Answer = { status: number; type: string; body: string }

const MOST = 6_000

/** Makes a call of the page for real. */
export async function run(call: Call): Promise<Answer> {
  try {
    const response = await fetch(call.path, { headers: { Accept: '*/*', ...call.headers, ...(await tagOf(call)) } })
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? ''
    const text = await response.text()
    return { status: response.status, type, body: shortened(type.endsWith('json') ? pretty(text) : text) }
  } catch {
    return { status: 0, type: '', body: '' }
  }
}

/** What curl kept in a file by the call before, a browser asks for anew. */
async function tagOf({ path, options = [] }: Call): Promise<Record<string, string>> {
  if (!options.some((option) => option.startsWith('--etag-compare'))) return {}
  const { headers } = await fetch(path, { headers: { Accept: '*/*' } })
  return { 'If-None-Match': headers.get('ETag') ?? '' }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** A page is no place for megabytes. */
function shortened(text: string): string {
  if (text.length <= MOST) return text
  return `${text.slice(0, text.lastIndexOf('\n', MOST))}\n…`
}
