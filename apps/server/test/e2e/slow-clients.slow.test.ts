import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { addUser, makePool, signIn } from '../support/pool-on-server.ts'
import { type RunningServer, startServer } from '../support/server-process.ts'

const target = 5000

/** How many connections this process and the server may have, by the limit on open files. */
const permitted = (): number => {
  const [, hard] = /^Max open files\s+\d+\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
  // Each has other files open, too.
  return hard === undefined ? target : Math.min(target, Number(hard) - 300)
}

const folder = mkdtempSync(join(tmpdir(), 'poolhouse-slow-'))
const sockets: Socket[] = []
let server: RunningServer | undefined
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const connected = (port: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    sockets.push(socket)
    socket.once('error', reject)
  })

const isLinux = process.platform === 'linux'
if (!isLinux) console.warn('slow clients: skipped, since limits and memory of a process are read as on Linux')

test.skipIf(!isLinux)(
  'serves others in spite of 5,000 idle connections, a hundred slow senders and ten clients that do not read',
  async () => {
    const idle = permitted()
    if (idle < target) console.warn(`slow clients: only ${idle} idle connections, since "ulimit -Hn" permits no more`)

    server = await startServer(new URL('../../src/node/main.mjs', import.meta.url), {
      PORT: '0',
      POOLHOUSE_DATA: folder,
    })
    const { url } = server
    const port = Number(new URL(url).port)
    const pool = await makePool(url)
    await addUser(url, pool, 'ada')
    const { AccessToken } = await signIn(url, pool, 'ada')
    const getUser = () => ask(url, 'GetUser', { AccessToken })
    await Promise.all(Array.from({ length: 200 }, getUser))
    const before = server.memory()

    for (let made = 0; made < idle; made += 250)
      await Promise.all(Array.from({ length: Math.min(250, idle - made) }, () => connected(port)))
    const tricklers = await Promise.all(Array.from({ length: 100 }, () => connected(port)))
    const head = 'POST /GetUser HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    for (const [index, socket] of tricklers.entries())
      socket.write(index % 2 ? head : `${head}Content-Length: 1000000\r\n\r\n{`)
    const deaf = await Promise.all(Array.from({ length: 10 }, () => connected(port)))
    const body = JSON.stringify({ UserPoolId: pool.UserPoolId })
    for (const socket of deaf) {
      socket.pause()
      socket.on('error', () => {})
      socket.write(
        `POST /DescribeUserPool HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`.repeat(
          1000,
        ),
      )
    }

    const responses = []
    for (let round = 0; round < 20; round += 1) {
      for (const socket of tricklers) socket.write('X: a\r\n')
      responses.push(...(await Promise.all(Array.from({ length: 10 }, getUser))))
    }
    expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200))
    expect(sockets.filter(({ destroyed }) => destroyed).length).toBeLessThanOrEqual(deaf.length)
    // An idle connection takes 16 KB, which makes 80 MB.
    expect(server.memory() - before).toBeLessThan(160)
  },
)
