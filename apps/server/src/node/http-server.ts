import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What one client may take of the server at the most. All times are in milliseconds. */
export interface ConnectionLimits {
  /** How long a client may take for the head of a request, and may say nothing at all after connecting. */
  readonly headersTimeout: number
  /** How long a client may take for a whole request: two megabytes at the most. */
  readonly requestTimeout: number
  /**
   * How long a connection may be idle between requests: longer than clients and load balancers keep theirs (60 seconds is
   * common), so that it is they who close it and no request meets a closing connection.
   */
  readonly keepAliveTimeout: number
  /** How long nothing may move on a connection while a request is under way: then its client does not read the answer. */
  readonly inactivityTimeout: number
  /** How often the first two are looked after. */
  readonly connectionsCheckingInterval: number
  /** How many requests a client may send on one connection before it reads the answers; hardly any sends two. */
  readonly maxUnread: number
  /** How many connections there may be; further ones are closed as they come. An idle one takes 16 KB. */
  readonly maxConnections: number
}

/** The limits of a server. No operation takes long: the longest waits ten seconds for a mail server. */
const defaultLimits: ConnectionLimits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  inactivityTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  maxUnread: 16,
  maxConnections: 10_000,
}

/** Closes a connection on which too many requests came before their answers were taken, and makes no answer to the last. */
const limitUnread = (listener: RequestListener, most: number): RequestListener => {
  const connections = new WeakMap<Socket, { newest: ServerResponse; unread: number }>()
  return (request, response) => {
    const { socket } = request
    const connection = connections.get(socket) ?? { newest: response, unread: 0 }
    connections.set(socket, connection)
    connection.unread = connection.newest.writableFinished ? 1 : connection.unread + 1
    connection.newest = response
    if (connection.unread > most) socket.destroy()
    else listener(request, response)
  }
}

/**
 * Makes a server that slow clients do not wear out: who trickles a request is answered 408 and closed, who does not read
 * is sent no more than the system holds for them, and closed. Others are served meanwhile.
 */
export const createHttpServer = (listener: RequestListener, limits: ConnectionLimits = defaultLimits): Server => {
  const { inactivityTimeout, maxConnections, maxUnread, ...timeouts } = limits
  const server = createServer(timeouts, limitUnread(listener, maxUnread))
  server.timeout = inactivityTimeout
  server.maxConnections = maxConnections
  return server
}
