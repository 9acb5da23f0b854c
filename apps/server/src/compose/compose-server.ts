import type { Cryptography } from '@poolhouse/cryptography'
import { createEngine, type Environment, type MailSender, type TextSender } from '@poolhouse/engine'
import type { Storage } from '@poolhouse/storage'
import { type App, createApp } from '../app.ts'
import { createReadiness } from '../status/readiness.ts'
import type { Authenticate } from '../api/authentication/authenticate.ts'
import type { Log } from '../log/log.ts'
import type { AddressOf } from '../api/request-call.ts'
import type { Outbox } from '../development/outbox.ts'
import type { CommonSettings } from '../settings/settings.ts'
import { systemClock } from './clock.ts'
import { systemRandom } from './random.ts'
import { noTriggers } from './triggers.ts'

/** What differs between the modes. */
export interface ModeServices {
  readonly masterKey: Uint8Array
  readonly authenticate: Authenticate
  readonly attemptLimits: Environment['attemptLimits']
  readonly mail: MailSender
  readonly texts: TextSender
  readonly outbox?: Outbox
  readonly log: Log
}

/** What differs between the runtimes. */
export interface Runtime {
  readonly storage: Storage
  readonly cryptography: Cryptography
  readonly addressOf: AddressOf
  /** Where clients reach the server, without a final slash; asked when needed. */
  readonly publicUrl: () => string
  /** Whether load balancers are told to send nothing more. */
  readonly isStopping: () => boolean
}

/** The server but for how requests come to it. */
export interface ComposedServer {
  readonly app: App
  /**
   * Removes from the storage what has expired and is of no more use. Run it now and then, such as every hour. `most` is how many
   * visits to pools it may make: the next run goes on where they end. See `Storage.prune`.
   */
  prune(most?: number): Promise<void>
}

/** How long what has expired is kept, in milliseconds: an access token may outlive its grant by a day, and then asks for it. */
const keptAfterExpiry = 24 * 60 * 60 * 1000

/**
 * Builds the engine and the app, the same on every runtime. The storage stays with the caller. Throws a WrongMasterKeyError
 * when the storage was sealed under another key.
 */
export const composeServer = async (
  settings: CommonSettings,
  mode: ModeServices,
  runtime: Runtime,
): Promise<ComposedServer> => {
  const { region, accountId } = settings
  const { masterKey, authenticate, attemptLimits, mail, texts, outbox, log } = mode
  const { storage, cryptography, addressOf, publicUrl, isStopping } = runtime
  const issuers = {
    aws: (poolId: string) => `https://cognito-idp.${region}.amazonaws.com/${poolId}`,
    self: (poolId: string) => `${publicUrl()}/${poolId}`,
  }
  const environment = { region, accountId, attemptLimits, issuer: issuers[settings.issuer] }
  const shared = { clock: systemClock, random: systemRandom }
  const ports = { ...storage, ...shared, cryptography, mail, texts, triggers: noTriggers, environment }
  const engine = await createEngine(ports, { masterKey })
  const readiness = createReadiness({ pools: storage.pools, clock: systemClock, isStopping })
  const edge = { readiness, authenticate, environment, publicUrl, addressOf, log, ...(outbox ? { outbox } : {}) }
  return {
    app: createApp({ engine, ...edge, ...shared }),
    prune: async (most) => {
      try {
        await storage.prune(systemClock.now() - keptAfterExpiry, most)
      } catch (error) {
        log.error({ detail: String(error) }, 'pruning failed')
      }
    },
  }
}
