import { waitUntil } from 'cloudflare:workers'
import { createWorkerCryptography } from '@poolhouse/cryptography/worker'
import { type D1Options, openD1Storage } from '@poolhouse/storage-d1'
import { allowAnyHost, allowHosts } from '../access/allowed-hosts.ts'
import { systemClock } from '../compose/clock.ts'
import { type ComposedServer, composeServer } from '../compose/compose-server.ts'
import { systemRandom } from '../compose/random.ts'
import { readWorkerSettings } from '../settings/read-worker-settings.ts'
import { unknownVariables, variablesOfOtherMode } from '../settings/warnings.ts'
import type { WorkerSettings } from '../settings/settings.ts'
import { createConsoleLog } from './log.ts'
import { servicesOf } from './modes.ts'
import { lazyRemoteDocuments } from './lazy-remote-documents.ts'

/** The bindings of the Worker: the database, and the settings as variables and secrets. */
export interface Bindings {
  readonly DB: D1Options['database']
}

/** Data that is passed to the app with each request. */
export interface RequestFacts {
  readonly address: string | undefined
}

/** A server and its settings. */
export interface OpenServer extends ComposedServer {
  readonly settings: WorkerSettings
}

const warn = (sentences: readonly string[]): void => {
  for (const sentence of sentences) console.warn(`${sentence}.`)
}

const addressOf = (environment: unknown): string | undefined => (environment as RequestFacts).address

/**
 * Reads the settings, opens the storage and creates the server. `origin` is that of the first request: the default public
 * URL in development.
 */
export const openServer = async ({ DB, ...variables }: Bindings, origin: string): Promise<OpenServer> => {
  const names = Object.keys(variables)
  // Unknown names first: a typo often explains the "is not set" error that follows.
  warn(unknownVariables(names, 'worker'))
  const settings = readWorkerSettings(variables)
  warn(variablesOfOtherMode(names, 'worker', settings.mode))
  const cryptography = createWorkerCryptography()
  const mode = servicesOf(settings, cryptography, createConsoleLog(settings.logLevel))
  const storage = await openD1Storage({ database: DB })
  const publicUrl = (): string => settings.publicUrl ?? origin
  const { location, ...functionSettings } = settings.functions
  // Loaded only if functions are configured.
  const functions =
    location === undefined
      ? undefined
      : (await import('./functions/open-functions.ts')).openFunctions({
          settings: { ...functionSettings, location },
          bindings: variables,
          region: settings.region,
          allowsPlainHttp: settings.mode === 'development',
          cryptography,
          clock: systemClock,
          random: systemRandom,
          log: mode.log,
          fetch: (url, init) => fetch(url, init),
        })
  const list = settings.compromisedPasswords
  const compromisedPasswords =
    list === undefined
      ? undefined
      : (await import('../compromised-passwords/range-api.ts')).createRangeApi(list, {
          clock: systemClock,
          log: mode.log,
          fetch: (url, init) => fetch(url, init),
        })
  const poolLog =
    settings.poolLogs &&
    (await import('./pool-logs/open-pool-logs.ts')).openPoolLogs(settings.poolLogs, {
      cryptography,
      clock: systemClock,
      random: systemRandom,
      log: mode.log,
      users: storage.users,
      fetch: (url, init) => fetch(url, init),
      print: (text) => console.log(text.trimEnd()),
      waitUntil,
      wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    })
  const server = await composeServer(settings, mode, {
    storage,
    cryptography,
    addressOf,
    remoteDocuments: lazyRemoteDocuments,
    allowsHost: settings.mode === 'development' ? allowHosts([]) : allowAnyHost,
    publicUrl,
    functions,
    compromisedPasswords,
    poolLog,
    isStopping: () => false,
  })
  return { ...server, settings }
}
