import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

/** How long requests may still take once the server stops, in milliseconds. */
const patience = 10_000

/** How long a connection must have been quiet to be let go, in milliseconds: a request may be on its way over it. */
const quiet = 100

/** What is known of an open connection. */
interface Connection {
  /** The answer to the newest request over it. */
  response?: ServerResponse
  /** How much had come over it when it was last looked at. */
  read?: number
}

/**
 * Prepares a server to be stopped without cutting a request. Call it before the server listens; call what it returns to
 * stop, and wait: what is under way is answered, and nothing new is taken.
 *
 * Not the HTTP server's own `close`: that drops connections that are idle this instant, and with them requests that were
 * just sent.
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
    // The answer tells the client to open no further request on the connection.
    if (isStopping) response.shouldKeepAlive = false
  })

  const letGoOfQuiet = (): void => {
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
      const ticker = setInterval(letGoOfQuiet, quiet)
      const limit = setTimeout(() => server.closeAllConnections(), patience)
      NetServer.prototype.close.call(server, () => {
        clearInterval(ticker)
        clearTimeout(limit)
        resolve()
      })
    })
}
