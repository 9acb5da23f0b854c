import { connect, type Socket } from 'node:net'
import type { Requests } from './wrk/script.ts'

/** Connections that each send the next request after the response. For a given number of requests: `wrk` runs for a given time. */
export interface CountedLoad {
  /** Sends this number of requests, cycling through the bodies. Rejects if a response is not 200. */
  send(count: number): Promise<void>
  close(): void
}

const connections = 16

/** Opens the connections to a server. */
export const openCountedLoad = async (url: string, { headers, bodies }: Requests): Promise<CountedLoad> => {
  const { host, hostname, port } = new URL(url)
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const messages = bodies.map((body) =>
    Buffer.from(
      `POST / HTTP/1.1\r\nhost: ${host}\r\n${head.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  )
  const sockets = await Promise.all(
    Array.from({ length: connections }, () => {
      const socket = connect({ host: hostname, port: Number(port), noDelay: true })
      return new Promise<Socket>((resolve, reject) =>
        socket.once('connect', () => resolve(socket)).once('error', reject),
      )
    }),
  )
  let next = 0
  return {
    send: async (count) => {
      let left = count
      const work = async (socket: Socket) => {
        while (left-- > 0) await exchange(socket, messages[next++ % messages.length] ?? Buffer.alloc(0))
      }
      await Promise.all(sockets.map(work))
    },
    close: () => sockets.forEach((socket) => socket.destroy()),
  }
}

/** Sends one request and waits for the complete response. */
const exchange = (socket: Socket, message: Buffer): Promise<void> =>
  new Promise((resolve, reject) => {
    let received = ''
    const finish = (settle: () => void) => {
      socket.off('data', read).off('close', closed)
      settle()
    }
    const closed = () => finish(() => reject(new Error('The server closed a connection.')))
    const read = (chunk: Buffer) => {
      received += chunk.toString('latin1')
      const end = received.indexOf('\r\n\r\n')
      const length = /\r\ncontent-length: (\d+)/i.exec(received)?.[1]
      if (end === -1 || received.length < end + 4 + Number(length ?? 0)) return
      finish(received.startsWith('HTTP/1.1 200 ') ? resolve : () => reject(new Error(received)))
    }
    socket.on('data', read).on('close', closed)
    socket.write(message)
  })
