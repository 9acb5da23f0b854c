import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { limitPerAddress } from './limit-per-address.ts'

/** Limits of one client. All times are in milliseconds. */
export interface ConnectionLimits {
  /** Maximum time for the headers of a request, counted from connecting for the first one. */
  readonly headersTimeout: number
  /** Maximum time for a whole request of at most two megabytes. */
  readonly requestTimeout: number
  /**
   * Maximum idle time of a connection between requests. Longer than that of clients and load balancers (60 seconds is
   * common), so that they close it and no request meets a closing connection.
   */
  readonly keepAliveTimeout: number
  /** Maximum time without any bytes during a request: the client does not read the response then. */
  readonly inactivityTimeout: number
  /** How often the first two are checked. */
  readonly connectionsCheckingInterval: number
  /** Maximum number of requests that a client may send before reading the responses. Hardly any client sends two at once. */
  readonly maxUnread: number
  /** Maximum number of connections; further ones are closed. An idle connection uses 16 KB. */
  readonly maxConnections: number
  /**
   * Maximum number of connections from one address (IPv6: one /64 network); further ones are closed. Does not
   * apply to trusted proxies and this machine.
   */
  readonly maxPerAddress: number
}

/** The default limits. The slowest operation waits five seconds for a mail server. */
const defaultLimits: ConnectionLimits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  inactivityTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  maxUnread: 16,
  maxConnections: 10_000,
  maxPerAddress: 500,
}

/** Closes a connection with too many unread responses. */
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
 * Creates a server that slow clients cannot exhaust: a request that arrives too slowly gets 408, and a client that does not
 * read its response is disconnected. One address cannot use all connections, unless `isExempt` returns true because it
 * represents many clients.
 */
export const createHttpServer = (
  listener: RequestListener,
  isExempt: (address: string) => boolean = () => false,
  limits: ConnectionLimits = defaultLimits,
): Server => {
  const { inactivityTimeout, maxConnections, maxPerAddress, maxUnread, ...timeouts } = limits
  const server = createServer(timeouts, limitUnread(listener, maxUnread))
  server.timeout = inactivityTimeout
  server.maxConnections = maxConnections
  limitPerAddress(server, maxPerAddress, isExempt)
  return server
}
