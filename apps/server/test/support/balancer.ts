import { Agent, createServer, type IncomingMessage, request as send, type ServerResponse } from 'node:http'
import { listen } from '../../src/node/listen.ts'

/** A request whose server broke off while it was under way. */
export interface Cut {
  readonly server: string
  readonly path: string
}

/** Hands requests round to servers, one after the other. */
export interface Balancer {
  readonly url: string
  /** Requests that got 502. */
  readonly cut: readonly Cut[]
  close(): void
}

interface Target {
  readonly server: string
  readonly agent: Agent
}

/**
 * Starts a balancer such as stands before servers: a server that does not let it connect, or breaks off, gets no more requests.
 * A request that no server was sent yet goes to the next; one that was under way may have been done, and gets 502.
 */
export const startBalancer = async (servers: readonly string[]): Promise<Balancer> => {
  const all: readonly Target[] = servers.map((server) => ({ server, agent: new Agent({ keepAlive: true }) }))
  let targets = all
  let turn = 0
  const cut: Cut[] = []

  const forward = (incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): void => {
    const target = targets[turn++ % targets.length]
    if (!target) return void outgoing.writeHead(503).end()
    const { server, agent } = target
    const { method, headers, url: path = '/' } = incoming
    const asked = send(`${server}${path}`, { method, agent, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(outgoing)
      response.once('error', () => outgoing.destroy())
    })
    asked.once('error', (error) => {
      targets = targets.filter((other) => other !== target)
      if ('code' in error && error.code === 'ECONNREFUSED') return forward(incoming, body, outgoing)
      cut.push({ server, path })
      outgoing.writeHead(502).end()
    })
    asked.end(body)
  }

  const balancer = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.once('end', () => forward(incoming, Buffer.concat(chunks), outgoing))
  })
  return {
    url: `http://127.0.0.1:${await listen(balancer, 0, '127.0.0.1')}`,
    cut,
    close: () => {
      balancer.closeAllConnections()
      balancer.close()
      for (const { agent } of all) agent.destroy()
    },
  }
}
