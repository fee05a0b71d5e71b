// Proves that SIGTERM drops no request that has begun (trust guide P6):
//   node dev/shutdown.mjs <address of the packaged service> <its process id>
// Sixteen clients ask without a pause; after two seconds the process is told to end. Every request that was accepted
// must be answered whole; a connection that is refused was never begun.
import { connect } from 'node:net'
import process from 'node:process'

const [address, pid] = [new URL(process.argv[2]), Number(process.argv[3])]
const REQUEST =
  'GET /api/v1/cities?limit=200&sort=-population HTTP/1.1\r\n' +
  `Host: ${address.host}\r\nAuthorization: \r\nConnection: close\r\n\r\n`
const count = { answered: 0, cut: 0, refused: 0 }
let over = false

function ask() {
  return new Promise((resolve) => {
    let begun = false
    let text = ''
    const socket = connect(Number(address.port), address.hostname, () => {
      begun = true
      socket.write(REQUEST)
    })
    socket.on('data', (bytes) => (text += bytes))
    socket.on('error', () => resolve(begun ? 'cut' : 'refused'))
    socket.on('close', () => resolve(isWhole(text) ? 'answered' : begun ? 'cut' : 'refused'))
  })
}

/** Whether the answer has come to its end, by its length or by its last chunk. */
function isWhole(text) {
  const [head, body] = text.split('\r\n\r\n', 2)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  return length ? Buffer.byteLength(body ?? '') >= Number(length) : text.endsWith('0\r\n\r\n')
}

async function client() {
  while (!over) {
    const end = await ask()
    count[end]++
    over ||= end === 'refused'
  }
}

setTimeout(() => process.kill(pid, 'SIGTERM'), 2_000)
await Promise.all(Array.from({ length: 16 }, client))
console.log(`${count.answered} answered, ${count.cut} cut, ${count.refused} refused after the end`)
process.exit(count.cut === 0 ? 0 : 1)
