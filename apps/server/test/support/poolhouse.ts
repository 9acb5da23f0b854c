import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { OutboxMessage } from '../../src/development/outbox.ts'
import { codeIn, messagesTo } from './outbox.ts'
import { startServer } from './server-process.ts'
import { startWorker } from './worker-server.ts'
import { aMasterKey } from './master-key.ts'

const main = new URL('../../src/node/main.mjs', import.meta.url)

type Start = (
  folder: string,
  port: string,
  env: Readonly<Record<string, string>>,
) => Promise<{ readonly url: string; stop(): Promise<void> }>

/** The same server as it runs in each place: a process as `pnpm start` makes it, and a Worker in workerd over D1. */
const starts = {
  Node: (folder, port, env) => startServer(main, { PORT: port, POOLHOUSE_DATA: folder, ...env }),
  Workers: (folder, port, env) => {
    const settings = { POOLHOUSE_MODE: 'development', POOLHOUSE_MASTER_KEY: aMasterKey, ...env }
    return startWorker(folder, Number(port), settings)
  },
} satisfies Record<string, Start>

/** Where the server runs. */
export type Runtime = keyof typeof starts

/** Every place, for suites that hold all to the same. */
export const runtimes = Object.keys(starts) as readonly Runtime[]

/** A real server over a folder of its own. */
export interface Poolhouse {
  readonly url: string
  readonly folder: string
  /** Ends it as an operator would, and starts another over the same data. */
  restart(): Promise<void>
  /** Newest first. */
  messages(to: string): Promise<readonly OutboxMessage[]>
  /** The six digits in the newest message to an address. */
  codeTo(address: string): Promise<string>
  stop(): Promise<void>
}

/** Starts a server for development, on a port of its own. */
export const startPoolhouse = async (
  runtime: Runtime,
  env: Readonly<Record<string, string>> = {},
): Promise<Poolhouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  const start = (port: string) => starts[runtime](folder, port, env)
  let server = await start('0')
  const { port } = new URL(server.url)
  const messages = (to: string) => messagesTo(server.url, to)
  return {
    url: server.url,
    folder,
    restart: async () => {
      await server.stop()
      server = await start(port)
    },
    messages,
    codeTo: async (address) => {
      const code = codeIn((await messages(address))[0])
      if (!code) throw new Error(`No code was sent to ${address}.`)
      return code
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One server for all tests of a file. Read it inside tests only: it starts before the first. */
export const usePoolhouse = (
  runtime: Runtime,
  env?: Readonly<Record<string, string>>,
): { readonly current: Poolhouse } => {
  let server: Poolhouse | undefined
  beforeAll(async () => {
    server = await startPoolhouse(runtime, env)
  })
  afterAll(() => server?.stop())
  return {
    get current() {
      if (!server) throw new Error('The server is not started yet.')
      return server
    },
  }
}
