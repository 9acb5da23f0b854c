import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** Time that pending requests have to finish once the server stops, in milliseconds. */
const stopTimeoutMs = 10_000

/** How long a connection must be idle before it is closed, in milliseconds: a request may be on its way. */
const idleMs = 100

/** State of an open connection. */
interface Connection {
  /** The response to its newest request. */
  response?: ServerResponse
  /** Bytes read when it was last checked. */
  read?: number
}

/**
 * Prepares a server to stop without dropping requests. Call it before the server listens. The returned function stops the
 * server: pending requests get their responses and no new connections are accepted.
 *
 * The `close` of the HTTP server is not enough: it drops connections that are idle at that moment, and thereby requests that
 * were just sent.
 */
export const prepareStop = (server: Server): (() => Promise<void>) => {
  const connections = new Map<Socket, Connection>()
  let isStopping = false
  server.on('connection', (socket: Socket) => {
    connections.set(socket, {})
    socket.once('close', () => connections.delete(socket))
  })
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket)
    if (connection) connection.response = response
    // The header requests that the client sends no further request on the connection.
    if (isStopping) response.shouldKeepAlive = false
  })

  const closeIdle = (): void => {
    for (const [socket, connection] of connections) {
      const isIdle = connection.response?.writableFinished ?? true
      if (isIdle && connection.read === socket.bytesRead) socket.destroy()
      connection.read = socket.bytesRead
    }
  }

  return () =>
    new Promise((resolve) => {
      isStopping = true
      for (const { response } of connections.values()) if (response) response.shouldKeepAlive = false
      const ticker = setInterval(closeIdle, idleMs)
      const limit = setTimeout(() => server.closeAllConnections(), stopTimeoutMs)
      NetServer.prototype.close.call(server, () => {
        clearInterval(ticker)
        clearTimeout(limit)
        resolve()
      })
    })
}
