import type { Cryptography } from '@poolhouse/cryptography'
import {
  type CompromisedPasswords,
  createEngine,
  type Environment,
  type FunctionRunner,
  type MailSender,
  type PasswordHashes,
  type RemoteDocuments,
  type TextSender,
  type WritePoolLog,
} from '@poolhouse/engine'
import type { IssuerType } from '@poolhouse/schemas'
import type { Storage } from '@poolhouse/storage'
import type { AllowsHost } from '../access/allowed-hosts.ts'
import { allowOrigins } from '../access/allowed-origins.ts'
import { type App, createApp } from '../app.ts'
import { noCompromisedPasswords } from '../compromised-passwords/no-list.ts'
import { createCodeEncryption } from '../functions/code-encryption.ts'
import { createReadiness } from '../status/readiness.ts'
import type { Authenticate } from '../api/authentication/authenticate.ts'
import { createLimitLog } from '../log/limit-log.ts'
import type { Log } from '../log/log.ts'
import type { AddressOf } from '../api/request-call.ts'
import type { Outbox } from '../development/outbox.ts'
import type { RespondWithReference } from '../development/reference.ts'
import type { CommonSettings, Limits } from '../settings/settings.ts'
import { systemClock } from './clock.ts'
import { currentCall } from './current-call.ts'
import { noFunctions } from './no-functions.ts'
import { systemRandom } from './random.ts'

/** The services that differ between the modes. */
export interface ModeServices {
  readonly masterKey: Uint8Array
  readonly authenticate: Authenticate
  readonly mail: MailSender
  readonly texts: TextSender
  /** Stores messages for reading. Only in development. */
  readonly outbox?: Outbox
  readonly reference?: RespondWithReference
  readonly log: Log
}

/** The services that differ between the runtimes. */
export interface Runtime {
  readonly storage: Storage
  readonly cryptography: Cryptography
  readonly addressOf: AddressOf
  /** Runs Lambda triggers. Default: every call fails. */
  readonly functions?: FunctionRunner | undefined
  /** The list of compromised passwords. Default: none, and the log warns when a pool needs it. */
  readonly compromisedPasswords?: CompromisedPasswords | undefined
  /** Checks password hashes of other systems. Default: imports with hashes are rejected. */
  readonly passwordHashes?: PasswordHashes | undefined
  /** Delivers the logs that pools export. Default: they are not delivered. */
  readonly poolLog?: WritePoolLog | undefined
  /** Reads documents of identity providers. */
  readonly remoteDocuments: RemoteDocuments
  /** The host names that requests may be addressed to. */
  readonly allowsHost: AllowsHost
  /** The base URL of the server, without a final slash. Called per request. */
  readonly publicUrl: () => string
  /** Whether the server is shutting down and its health check should fail. */
  readonly isStopping: () => boolean
}

/** The server without its listening socket. */
export interface ComposedServer {
  readonly app: App
  /**
   * Deletes expired rows and, if configured, users that were not confirmed in time. Run it regularly, such as every hour.
   * `maxVisits` limits the number of pools that one run visits; the next run continues after them. See `Storage.prune`.
   */
  prune(maxVisits?: number): Promise<void>
  /**
   * Continues interrupted import jobs. Run it at the start and regularly, such as every minute. `steps` is the maximum number of
   * lines that one run imports, in thousands.
   */
  continueImports(steps?: number): Promise<void>
  /**
   * Deletes the files of expired import jobs and interrupted uploads. Run it regularly, such as every hour. `maximum` limits the number of
   * reads and writes of one run.
   */
  removeImportLeftovers(maximum?: number): Promise<void>
  /** Logs a warning if a pool has threat protection but the server has no list of compromised passwords. Run it at the start. */
  warnWithoutPasswordList(): Promise<void>
}

const day = 24 * 60 * 60 * 1000

/**
 * How long expired rows are kept, in milliseconds: an access token may expire up to a day after its grant, and is still
 * checked against it.
 */
const expiredRetention = day

/** The hosts of issuers on AWS, by the type of a pool's IssuerConfiguration (H). */
const issuerHosts = { ORIGINAL: 'cognito-idp', UPDATED: 'issuer-cognito-idp' } as const satisfies Record<
  IssuerType,
  string
>

/** Maps the setting to the engine's limits. */
const limitsOf = {
  on: { attemptLimits: 'on', requestLimits: 'on' },
  audit: { attemptLimits: 'on', requestLimits: 'audit' },
  users: { attemptLimits: 'on', requestLimits: 'off' },
  off: { attemptLimits: 'off', requestLimits: 'off' },
} as const satisfies Readonly<Record<Limits, Pick<Environment, 'attemptLimits' | 'requestLimits'>>>

/**
 * Creates the engine and the app, the same on every runtime. The caller closes the storage. Throws a WrongMasterKeyError if
 * the storage was sealed with another key.
 */
export const composeServer = async (
  settings: CommonSettings & { readonly allowedHosts?: readonly string[] | undefined },
  mode: ModeServices,
  runtime: Runtime,
): Promise<ComposedServer> => {
  const { region, accountId, allowedOrigins, allowedHosts = [] } = settings
  const { masterKey, authenticate, mail, texts, outbox, reference, log } = mode
  const { storage, cryptography, remoteDocuments, addressOf, allowsHost, publicUrl, isStopping } = runtime
  const { functions = noFunctions, compromisedPasswords = noCompromisedPasswords(log) } = runtime
  const issuers = {
    aws: (poolId: string, type: IssuerType) => `https://${issuerHosts[type]}.${region}.amazonaws.com/${poolId}`,
    self: (poolId: string) => `${publicUrl()}/${poolId}`,
  }
  const environment = {
    region,
    publicUrl,
    accountId,
    issuer: issuers[settings.issuer],
    ...limitsOf[settings.limits],
    quotaFactor: settings.quotaFactor,
    quotas: settings.quotas,
    sessionSecurity: settings.sessionSecurity,
    customDomainDelay: settings.customDomainDelay * 1000,
    acceptsUnreachableIssuers: outbox !== undefined,
    sessionsPerUser: settings.sessionsPerUser,
    passkeyApps: settings.passkeyApps,
    importInterrupted: (poolId: string, error: unknown) =>
      log.error({ detail: `${poolId}: ${String(error)}` }, 'an import was interrupted and will continue'),
    limitReached: createLimitLog(log, systemClock),
    poolLog: runtime.poolLog,
  }
  const shared = { clock: systemClock, random: systemRandom }
  const codeEncryption = createCodeEncryption(settings.functions.codeKey, systemRandom)
  const ports = {
    ...storage,
    ...shared,
    cryptography,
    mail,
    texts,
    functions,
    codeEncryption,
    remoteDocuments,
    compromisedPasswords,
    passwordHashes: runtime.passwordHashes,
    currentCall,
    environment,
  }
  const engine = await createEngine(ports, { masterKey })
  const readiness = createReadiness({ pools: storage.pools, clock: systemClock, isStopping })
  const allowsOrigin = allowOrigins({ origins: allowedOrigins, hosts: allowedHosts })
  const access = { authenticate, allowsHost, allowsOrigin }
  const pages = { ...(outbox ? { outbox } : {}), ...(reference ? { reference } : {}) }
  const httpDependencies = { readiness, ...access, environment, publicUrl, addressOf, log, ...pages }
  return {
    app: createApp({ engine, ...httpDependencies, ...shared }),
    removeImportLeftovers: (maximum) =>
      engine.imports
        .removeLeftovers(maximum)
        .catch((error: unknown) => log.error({ detail: String(error) }, 'deleting files of imports failed')),
    continueImports: (steps) =>
      engine.imports
        .resume(steps)
        .catch((error: unknown) => log.error({ detail: String(error) }, 'continuing imports failed')),
    warnWithoutPasswordList: async () => {
      if (runtime.compromisedPasswords) return
      await engine
        .requirePasswordList()
        .catch((error: unknown) => log.error({ detail: String(error) }, 'reading the pools failed'))
    },
    prune: async (maxVisits) => {
      try {
        const now = systemClock.now()
        const { unconfirmedDays } = settings
        const unconfirmedBefore = unconfirmedDays > 0 ? now - unconfirmedDays * day : undefined
        await storage.prune(now - expiredRetention, { maxVisits, unconfirmedBefore })
      } catch (error) {
        log.error({ detail: String(error) }, 'pruning failed')
      }
    },
  }
}
