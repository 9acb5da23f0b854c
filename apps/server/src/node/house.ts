import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { App } from '../app.ts'
import { buildHouse, type Stance } from '../house/build-house.ts'
import { systemClock } from '../house/clock.ts'
import { forOperator } from '../house/for-operator.ts'
import type { Settings } from '../settings/settings.ts'
import { endOfTurn } from './end-of-turn.ts'
import { prepareStop } from './graceful-stop.ts'
import { createHttpServer } from './http-server.ts'
import { listen } from './listen.ts'
import { storageOf } from './open-storage.ts'
import { openWhenThere } from './open-when-there.ts'

/** A server that runs. */
export interface House {
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
    const turn = endOfTurn()
    const answer = await fetch(request, environment)
    await turn
    return answer
  }

/** Opens the storage, builds the house and listens. */
export const openHouse = async (settings: Settings, stance: Stance): Promise<House> => {
  const { host } = settings
  const place = storageOf(settings)
  const storage = await openWhenThere(place.open, { clock: systemClock, log: stance.log }).catch((error: unknown) => {
    throw forOperator(error, place)
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
  const built = await buildHouse(settings, stance, runtime).catch(async (error: unknown) => {
    await storage.close()
    throw forOperator(error, place)
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
