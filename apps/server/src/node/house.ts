import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import {
  createEngine,
  type Environment,
  type MailSender,
  type TextSender,
  WrongMasterKeyError,
} from '@poolhouse/engine'
import { StorageFailure } from '@poolhouse/storage'
import { createApp } from '../app.ts'
import { createReadiness } from '../endpoints/readiness.ts'
import type { Authenticate } from '../gateway/authenticate.ts'
import type { Log } from '../gateway/log.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { SettingsError } from '../settings/reader.ts'
import type { Settings } from '../settings/settings.ts'
import { systemClock } from './clock.ts'
import { endOfTurn } from './end-of-turn.ts'
import { prepareStop } from './graceful-stop.ts'
import { createHttpServer } from './http-server.ts'
import { listen } from './listen.ts'
import { storageOf } from './open-storage.ts'
import { openWhenThere } from './open-when-there.ts'
import { systemRandom } from './random.ts'
import { noTriggers } from './triggers.ts'

/** What differs between the stances. */
export interface Stance {
  readonly settings: Settings
  readonly masterKey: Uint8Array
  readonly authenticate: Authenticate
  readonly attemptLimits: Environment['attemptLimits']
  readonly mail: MailSender
  readonly texts: TextSender
  readonly outbox?: Outbox
  readonly log: Log
}

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

/** How long what has expired is kept, in milliseconds: an access token may outlive its grant by a day, and then asks for it. */
const keptAfterExpiry = 24 * 60 * 60 * 1000

/** What hinders a start and is not a fault of ours, in words for the operator; anything else as it is. */
const forOperator = (error: unknown, name: string): unknown => {
  if (error instanceof WrongMasterKeyError) {
    return new SettingsError([
      `${name} was sealed under another master key: give the key it was made with. Nothing was changed.`,
    ])
  }
  return error instanceof StorageFailure && error.code !== 'unknown' ? new SettingsError([error.message]) : error
}

/** Holds each answer that is there at once until the input of the turn is handled; one that took longer goes right out. */
const answerTogether =
  (fetch: Hono['fetch']) =>
  async (request: Request, environment: object): Promise<Response> => {
    const turn = endOfTurn()
    const answer = await fetch(request, environment)
    await turn
    return answer
  }

/** Opens the storage, builds the engine and the app, and listens. */
export const openHouse = async (stance: Stance): Promise<House> => {
  const { settings, masterKey, authenticate, attemptLimits, mail, texts, outbox, log } = stance
  const { host, region, accountId } = settings
  const { name, open } = storageOf(settings)
  const storage = await openWhenThere(open, { clock: systemClock, log }).catch((error: unknown) => {
    throw forOperator(error, name)
  })
  // Set once the port is known.
  let url = ''
  const publicUrl = (): string => settings.publicUrl ?? url
  const issuers = {
    aws: (poolId: string) => `https://cognito-idp.${region}.amazonaws.com/${poolId}`,
    self: (poolId: string) => `${publicUrl()}/${poolId}`,
  }
  const environment = { region, accountId, attemptLimits, issuer: issuers[settings.issuer] }
  const cryptography = createNodeCryptography()
  const shared = { clock: systemClock, random: systemRandom }
  const ports = { ...storage, ...shared, cryptography, mail, texts, triggers: noTriggers, environment }
  const engine = await createEngine(ports, { masterKey }).catch(async (error: unknown) => {
    await storage.close()
    throw forOperator(error, name)
  })
  let isStopping = false
  const app = createApp({
    engine,
    readiness: createReadiness(storage.pools, () => isStopping),
    authenticate,
    environment,
    publicUrl,
    addressOf,
    log,
    ...shared,
    ...(outbox ? { outbox } : {}),
  })

  const server = createHttpServer(getRequestListener(answerTogether(app.fetch), { hostname: host }))
  const stopServer = prepareStop(server)
  try {
    url = `http://${inUrl(host)}:${await listen(server, settings.port, host)}`
  } catch (error) {
    await storage.close()
    throw error
  }

  const prune = (): void => {
    storage
      .prune(systemClock.now() - keptAfterExpiry)
      .catch((error: unknown) => log.error({ detail: String(error) }, 'pruning failed'))
  }
  const pruning = setInterval(prune, pruneEvery).unref()

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
