import { mkdirSync } from 'node:fs'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { compatibility } from './compatibility.ts'
import { builtModules, type WorkerModule } from './worker-modules.ts'

/** A Worker that runs: where it is reached, and its end. */
export interface WorkerServer {
  readonly url: string
  /** Runs what the cron trigger runs. */
  prune(): Promise<void>
  /** Runs a statement on its database, past the Worker, and returns its rows. */
  run(sql: string, ...parameters: readonly unknown[]): Promise<readonly unknown[]>
  stop(): Promise<void>
}

/** What may be otherwise. */
export interface WorkerOptions {
  /** Another Worker than the built one. */
  readonly modules?: readonly WorkerModule[]
  /** Services that are bound to it, by the names of their bindings. */
  readonly services?: Readonly<Record<string, (request: Request) => Promise<Response>>>
  /** Gets what the Worker writes to the console. */
  readonly log?: (line: string) => void
}

/**
 * Runs the built Worker in workerd, on a real socket, with a D1 database kept in a folder. `port` 0 takes any that is free.
 */
export const startWorker = async (
  folder: string,
  port: number,
  bindings: Readonly<Record<string, string>>,
  { modules = builtModules(), services = {}, log = () => {} }: WorkerOptions = {},
): Promise<WorkerServer> => {
  mkdirSync(folder, { recursive: true })
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...compatibility,
      modules: [...modules],
      modulesRoot: '/',
      bindings,
      serviceBindings: services as never,
      d1Databases: { DB: 'poolhouse' },
      resourcePersistencePath: folder,
      host: '127.0.0.1',
      port,
      cf: false,
      handleStructuredLogs: ({ message }) => log(message),
    }),
  )
  const url = await miniflare.ready
  return {
    url: url.origin,
    prune: async () => {
      const worker = await miniflare.getWorker()
      await worker.scheduled()
    },
    run: async (sql, ...parameters) => {
      const database = await miniflare.getD1Database('DB')
      return (
        await database
          .prepare(sql)
          .bind(...parameters)
          .all()
      ).results
    },
    stop: () => miniflare.dispose(),
  }
}
