import { setTimeout } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { CompromisedPasswords } from '@poolhouse/engine'
import type { Storage } from '@poolhouse/storage'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { allowAnyHost, allowHosts, type AllowsHost } from '../access/allowed-hosts.ts'
import type { App } from '../app.ts'
import { composeServer, type ModeServices } from '../compose/compose-server.ts'
import { systemClock } from '../compose/clock.ts'
import { systemRandom } from '../compose/random.ts'
import { operatorMessage } from '../compose/operator-message.ts'
import type { Log } from '../log/log.ts'
import { loopback } from '../settings/loopback.ts'
import { isRangeApi } from '../settings/read-compromised-passwords.ts'
import type { Settings } from '../settings/settings.ts'
import { createRemoteDocuments } from '../remote-documents/remote-documents.ts'
import { sendGuardedRequest } from './send-guarded-request.ts'
import { responseBatch } from './response-batching.ts'
import { prepareStop } from './graceful-stop.ts'
import type { OpenFunctions } from './functions/open-functions.ts'
import { passwordHashes } from './password-hashes/password-hashes.ts'
import type { PoolLogs } from './pool-logs/open-pool-logs.ts'
import type { OpenList } from './compromised-passwords/open-list.ts'
import { createHttpServer } from './http-server.ts'
import { createAddressOf, inNetworks } from './client-address.ts'
import { listen } from './listen.ts'
import { storageOf } from './open-storage.ts'
import { waitForDatabase } from './wait-for-database.ts'

/** A running server. */
export interface RunningServer {
  /** The address it listens on. */
  readonly url: string
  /**
   * Fails the health check for the stop delay, then accepts no new connections, responds to pending requests and closes the
   * storage.
   */
  stop(): Promise<void>
}

/** The addresses of programs on this machine, such as reverse proxies. */
const loopbackNetworks = [
  { address: '127.0.0.0', prefix: 8 },
  { address: '::1', prefix: 128 },
]

const wildcards: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** The host in the server's URL: the listening address, or an allowed name if it listens on all addresses. */
const hostInUrl = ({ host, allowedHosts }: Pick<Settings, 'host' | 'allowedHosts'>): string => {
  if (wildcards.has(host)) return allowedHosts?.[0] ?? loopback
  return host.includes(':') ? `[${host}]` : host
}

/** The allowed host names. Serve mode allows any by default, because every call is protected by credentials. */
const hostsOf = ({ mode, allowedHosts }: Settings): AllowsHost =>
  mode === 'serve' && allowedHosts === undefined ? allowAnyHost : allowHosts(allowedHosts ?? [])

/** Interval at which expired rows are deleted, in milliseconds. */
const pruneEvery = 60 * 60 * 1000

/** Interval at which interrupted imports are continued, in milliseconds. */
const continueImportsEvery = 60 * 1000

/** Sends the responses that are ready in the same event-loop turn together; later ones are sent immediately. */
const respondTogether =
  (fetch: App['fetch']) =>
  async (request: Request, environment: object): Promise<Response> => {
    const turn = responseBatch()
    const response = await fetch(request, environment)
    await turn
    return response
  }

/** Loads the function runner if it is configured. */
const functionsOf = async (
  { functions: { location, ...settings }, allowsPlainFunctions: allowsPlainHttp, mode, region }: Settings,
  log: Log,
): Promise<OpenFunctions | undefined> => {
  if (location === undefined) return undefined
  const { openFunctions } = await import('./functions/open-functions.ts')
  return openFunctions({
    settings: { ...settings, location },
    mode,
    region,
    allowsPlainHttp,
    cryptography: createNodeCryptography(),
    clock: systemClock,
    random: systemRandom,
    log,
    fetch: (url, init) => fetch(url, init),
  })
}

/** Opens the list of compromised passwords if it is configured. */
const listOf = async (
  { compromisedPasswords: location }: Settings,
  log: Log,
): Promise<(CompromisedPasswords & Partial<Pick<OpenList, 'close'>>) | undefined> => {
  if (location === undefined) return undefined
  if (!isRangeApi(location)) return (await import('./compromised-passwords/open-list.ts')).openList(location, log)
  const { createRangeApi } = await import('../compromised-passwords/range-api.ts')
  return createRangeApi(location, { clock: systemClock, log, fetch: (url, init) => fetch(url, init) })
}

/** Opens the delivery of pool logs if targets are configured. */
const poolLogsOf = async ({ poolLogs }: Settings, log: Log, { users }: Storage): Promise<PoolLogs | undefined> =>
  poolLogs &&
  (await import('./pool-logs/open-pool-logs.ts')).openPoolLogs(poolLogs, {
    cryptography: createNodeCryptography(),
    clock: systemClock,
    random: systemRandom,
    fetch: (url, init) => fetch(url, init),
    print: (text) => void process.stdout.write(text),
    log,
    users,
  })

/** Opens the storage, creates the server and listens. */
export const startServer = async (settings: Settings, mode: ModeServices): Promise<RunningServer> => {
  const { host } = settings
  const location = storageOf(settings)
  const storage = await waitForDatabase(location.open, { clock: systemClock, log: mode.log }).catch(
    (error: unknown) => {
      throw operatorMessage(error, location)
    },
  )
  const functions = await functionsOf(settings, mode.log).catch(async (error: unknown) => {
    await storage.close()
    throw error
  })
  const compromisedPasswords = await listOf(settings, mode.log).catch(async (error: unknown) => {
    await functions?.stop()
    await storage.close()
    throw error
  })
  const poolLogs = await poolLogsOf(settings, mode.log, storage)
  // Set once the port is known.
  let url = ''
  const publicUrl = (): string => settings.publicUrl ?? url
  let isStopping = false
  const runtime = {
    storage,
    cryptography: createNodeCryptography(),
    addressOf: createAddressOf(settings.trustedProxies),
    remoteDocuments: createRemoteDocuments(sendGuardedRequest(settings.privateNetworks)),
    publicUrl,
    allowsHost: hostsOf(settings),
    isStopping: () => isStopping,
    functions: functions?.runner,
    compromisedPasswords,
    poolLog: poolLogs?.write,
    passwordHashes,
  }
  const composed = await composeServer(settings, mode, runtime).catch(async (error: unknown) => {
    await storage.close()
    throw operatorMessage(error, location)
  })

  const server = createHttpServer(
    getRequestListener(respondTogether(composed.app.fetch), { hostname: host }),
    inNetworks([...loopbackNetworks, ...settings.trustedProxies]),
  )
  const stopServer = prepareStop(server)
  try {
    url = `http://${hostInUrl(settings)}:${await listen(server, settings.port, host)}`
  } catch (error) {
    await storage.close()
    throw error
  }
  void composed.warnWithoutPasswordList()
  void composed.continueImports()
  const continuing = setInterval(() => void composed.continueImports(), continueImportsEvery).unref()
  const prune = () => Promise.all([composed.prune(), composed.removeImportLeftovers()])
  const pruning = setInterval(() => void prune(), pruneEvery).unref()

  return {
    url,
    stop: async () => {
      isStopping = true
      await setTimeout(settings.stopDelay * 1000)
      await stopServer()
      clearInterval(pruning)
      clearInterval(continuing)
      await functions?.stop()
      await compromisedPasswords?.close?.()
      await poolLogs?.close()
      await storage.close()
    },
  }
}
