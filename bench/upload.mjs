// A large file up and down, and the memory of the service meanwhile: 200 MB, or MEGABYTES. Run by run.sh under the launcher.
import { createHash, randomUUID } from 'node:crypto'
import { memory } from './service.mjs'

const MEGABYTE = 1_000_000
const CHUNK = 8 * 1024 * 1024
const { BASE_URL, ISSUER, API_PID, MEGABYTES = '200', CITY = 'cork-ie', ACCOUNT = 'coordinator-cork' } = process.env
const size = Number(MEGABYTES) * MEGABYTE
const city = `${BASE_URL}/api/v1/cities/${CITY}`

async function token() {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: 'learning-cities-test',
    username: ACCOUNT,
    password: 'demo-Learning-2026',
    scope: 'openid',
  })
  const answer = await fetch(`${ISSUER}/protocol/openid-connect/token`, { method: 'POST', body })
  return (await answer.json()).access_token
}

async function asked(method, url, headers, body) {
  const answer = await fetch(url, { method, headers: { Authorization: `Bearer ${await token()}`, ...headers }, body })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  return answer
}

/** A document of one kind of byte after its head; no two runs have the same. */
const head = Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n`)
const part = (start, end) => {
  const bytes = Buffer.alloc(end - start, 0x20)
  if (start === 0) head.copy(bytes)
  return bytes
}

let most = 0
const watch = setInterval(() => {
  most = Math.max(most, memory(API_PID).now)
}, 50)

async function timed(name, act) {
  const before = memory(API_PID).now
  most = before
  const begin = performance.now()
  const result = await act()
  const seconds = (performance.now() - begin) / 1_000
  const rate = (size / MEGABYTE / seconds).toFixed(0)
  const after = memory(API_PID).now
  console.info(
    `| ${name} | ${MEGABYTES} MB | ${seconds.toFixed(1)} s | ${rate} MB/s | ${before} | ${most} | ${after} |`,
  )
  return result
}

async function upload() {
  const begun = await asked('POST', `${city}/uploads`, {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': String(size),
    'Upload-Metadata': `filename ${Buffer.from('large.pdf').toString('base64')}`,
  })
  const address = new URL(begun.headers.get('Location'), BASE_URL)
  for (let start = 0; start < size; start += CHUNK) {
    const headers = {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(start),
      'Content-Type': 'application/offset+octet-stream',
    }
    await asked('PATCH', address, headers, part(start, Math.min(size, start + CHUNK)))
  }
  return address.pathname.split('/').at(-1)
}

async function add(upload) {
  const body = JSON.stringify({ upload, caption: { en: 'Large' }, rightsHolder: 'Bench', licence: 'CC-BY-4.0' })
  return (await asked('POST', `${city}/files`, { 'Content-Type': 'application/json' }, body)).json()
}

async function download(form) {
  const digest = createHash('sha256')
  let bytes = 0
  for await (const chunk of (await fetch(new URL(form.href, BASE_URL))).body) {
    digest.update(chunk)
    bytes += chunk.length
  }
  if (bytes !== size || digest.digest('hex') !== form.sha256) throw new Error(`Other bytes came back: ${bytes}`)
}

console.info(
  '| What | Size | Time | Rate | MB before | MB at most | MB after |\n| --- | --- | --- | --- | --- | --- | --- |',
)
const upId = await timed('Upload', upload)
const file = await add(upId)
await timed('Download', () => download(file.forms[0]))
await asked('DELETE', `${city}/files/${file.id}`, { 'If-Match': `"${file.version}-en"` })
clearInterval(watch)
