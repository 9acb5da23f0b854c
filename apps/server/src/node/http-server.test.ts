import type { RequestListener } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type ConnectionLimits, createHttpServer } from './http-server.ts'
import { listen } from './listen.ts'

const longLimits: ConnectionLimits = {
  headersTimeout: 60_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 60_000,
  inactivityTimeout: 60_000,
  connectionsCheckingInterval: 20,
  maxUnread: 16,
  maxConnections: 100,
  maxPerAddress: 100,
}

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const served: RequestListener = (request, response) => {
  request.resume().on('end', () => response.end('served'))
}

const serve = async (
  limits: Partial<ConnectionLimits>,
  listener: RequestListener = served,
  isExempt?: (address: string) => boolean,
): Promise<number> => {
  const server = createHttpServer(listener, isExempt, { ...longLimits, ...limits })
  const port = await listen(server, 0, '127.0.0.1')
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return port
}

/** A client that sends what the test says, and all that it was sent. */
const client = (port: number): { readonly socket: Socket; readonly ended: Promise<string> } => {
  const socket = connect(port, '127.0.0.1')
  closing.push(() => socket.destroy())
  let received = ''
  socket.on('data', (chunk) => (received += chunk.toString()))
  socket.on('error', () => {})
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve(received))) }
}

const trickle = (socket: Socket, text: string): void => {
  const ticker = setInterval(() => socket.write(text), 10)
  socket.once('close', () => clearInterval(ticker))
}

const isServed = async (port: number): Promise<boolean> => {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'x' }).catch(() => undefined)
  return (await response?.text()) === 'served'
}

/** However busy the machine is: on one that stands still for long, a client that is not slow may be taken for one at first. */
const patiently = { timeout: 30_000 }

test('a client that sends its head slowly gets 408 and is disconnected, while others are served', async () => {
  const port = await serve({ headersTimeout: 150 })
  const { socket, ended } = client(port)
  socket.write('POST / HTTP/1.1\r\nHost: a\r\n')
  trickle(socket, 'X-More: a\r\n')
  await expect.poll(() => isServed(port), patiently).toBe(true)
  expect(await ended).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nConnection: close\r\n/)
})

test('a client that sends its body slowly gets 408 and is disconnected', async () => {
  const port = await serve({ headersTimeout: 150, requestTimeout: 150 })
  const { socket, ended } = client(port)
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n')
  trickle(socket, 'a')
  await expect.poll(() => isServed(port), patiently).toBe(true)
  expect(await ended).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
})

test('an idle client is disconnected', async () => {
  const port = await serve({ headersTimeout: 150 })
  expect(await client(port).ended).toMatch(/^(HTTP\/1\.1 408 Request Timeout\r\n|$)/)
})

test('a client that sends requests without reading responses is disconnected', async () => {
  let responded = 0
  const port = await serve({}, (_, response) => {
    responded += 1
    response.end(Buffer.alloc(65_536))
  })
  const { socket, ended } = client(port)
  socket.pause()
  // As many come in one piece.
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(2000))
  await expect.poll(() => responded, patiently).toBe(16)
  socket.resume()
  await ended
  expect(responded).toBe(16)
})

test('a client that reads may send further requests before the responses arrive', async () => {
  const port = await serve({})
  const { socket, ended } = client(port)
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(15))
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
  expect((await ended).match(/served/g)).toHaveLength(16)
})

test('a client that does not read a large response is disconnected', async () => {
  let report = (_end: string): void => {}
  const end = new Promise<string>((resolve) => {
    report = resolve
  })
  const port = await serve({ inactivityTimeout: 150 }, (_, response) => {
    response.once('close', () => report(response.writableFinished ? 'read' : 'closed'))
    response.end(Buffer.alloc(64 * 2 ** 20))
  })
  const { socket } = client(port)
  socket.pause()
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  expect(await end).toBe('closed')
})

test('closes connections beyond the maximum, and accepts them again when others close', async () => {
  const port = await serve({ maxConnections: 5 })
  const first = Array.from({ length: 5 }, () => client(port))
  await Promise.all(first.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
  expect(await client(port).ended).toBe('')
  first[0]?.socket.destroy()
  await first[0]?.ended
  await expect.poll(() => isServed(port), patiently).toBe(true)
})

test('limits connections per address, and accepts another when one closes', patiently, async () => {
  const port = await serve({ maxPerAddress: 3 })
  const open = [client(port), client(port), client(port)]
  await Promise.all(open.map(({ socket }) => new Promise((resolve) => socket.once('connect', resolve))))
  expect(await client(port).ended).toBe('')
  open[0]!.socket.destroy()
  await open[0]!.ended
  await expect.poll(() => isServed(port)).toBe(true)
})

test('allows more connections from an address with many clients', patiently, async () => {
  const port = await serve({ maxPerAddress: 1 }, served, (address) => address === '127.0.0.1')
  client(port)
  client(port)
  expect(await isServed(port)).toBe(true)
})
