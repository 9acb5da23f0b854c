import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { App } from '../app.ts'
import { composeServer, type ModeServices } from '../compose/compose-server.ts'
import { systemClock } from '../compose/clock.ts'
import { operatorMessage } from '../compose/operator-message.ts'
import type { Settings } from '../settings/settings.ts'
import { responseBatch } from './response-batching.ts'
import { prepareStop } from './graceful-stop.ts'
import { createHttpServer } from './http-server.ts'
import { listen } from './listen.ts'
import { storageOf } from './open-storage.ts'
import { waitForDatabase } from './wait-for-database.ts'

/** A server that runs. */
export interface RunningServer {
  /** Where it listens. */
  readonly url: string
  /**
   * Says so to load balancers and waits until they know, takes no new connections, answers what is under way, and closes the
   * storage.
   */
  stop(): Promise<void>
}

const addressOf = (environment: unknown): string | undefined =>
  (environment as { readonly incoming?: IncomingMessage }).incoming?.socket.remoteAddress

/** How an address stands in a URL. */
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/** How often what has expired is removed from the storage, in milliseconds. */
const pruneEvery = 60 * 60 * 1000

/** Holds each answer that is there at once until the input of the turn is handled; one that took longer goes right out. */
const answerTogether =
  (fetch: App['fetch']) =>
  async (request: Request, environment: object): Promise<Response> => {
    const turn = responseBatch()
    const answer = await fetch(request, environment)
    await turn
    return answer
  }

/** Opens the storage, builds the server and listens. */
export const startServer = async (settings: Settings, mode: ModeServices): Promise<RunningServer> => {
  const { host } = settings
  const place = storageOf(settings)
  const storage = await waitForDatabase(place.open, { clock: systemClock, log: mode.log }).catch((error: unknown) => {
    throw operatorMessage(error, place)
  })
  // Set once the port is known.
  let url = ''
  const publicUrl = (): string => settings.publicUrl ?? url
  let isStopping = false
  const runtime = {
    storage,
    cryptography: createNodeCryptography(),
    addressOf,
    publicUrl,
    isStopping: () => isStopping,
  }
  const built = await composeServer(settings, mode, runtime).catch(async (error: unknown) => {
    await storage.close()
    throw operatorMessage(error, place)
  })

  const server = createHttpServer(getRequestListener(answerTogether(built.app.fetch), { hostname: host }))
  const stopServer = prepareStop(server)
  try {
    url = `http://${inUrl(host)}:${await listen(server, settings.port, host)}`
  } catch (error) {
    await storage.close()
    throw error
  }
  const pruning = setInterval(() => void built.prune(), pruneEvery).unref()

  return {
    url,
    stop: async () => {
      isStopping = true
      await setTimeout(settings.stopDelay * 1000)
      await stopServer()
      clearInterval(pruning)
      await storage.close()
    },
  }
}
