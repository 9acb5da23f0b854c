import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type RunningServer, startServer } from './server-process.ts'

const main = new URL('../../src/node/main.mjs', import.meta.url)

/** A message of the outbox. */
export interface OutboxMessage {
  readonly medium: 'EMAIL' | 'SMS'
  readonly to: string
  readonly subject?: string
  readonly body: string
}

/** A real server process over a folder of its own. */
export interface Poolhouse {
  readonly url: string
  readonly folder: string
  /** Ends the process as an operator would, and starts another over the same data. */
  restart(): Promise<void>
  /** Newest first. */
  messages(to: string): Promise<readonly OutboxMessage[]>
  /** The six digits in the newest message to an address. */
  codeTo(address: string): Promise<string>
  stop(): Promise<void>
}

/** Starts the server as `pnpm start` does, on a port of its own. */
export const startPoolhouse = async (env: Readonly<Record<string, string>> = {}): Promise<Poolhouse> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  const start = (port: string) => startServer(main, { PORT: port, POOLHOUSE_DATA: folder, ...env })
  let server: RunningServer = await start('0')
  const { port } = new URL(server.url)
  const messages = async (to: string) => {
    const answer = await fetch(`${server.url}/_poolhouse/messages?to=${encodeURIComponent(to)}`)
    return ((await answer.json()) as { messages: OutboxMessage[] }).messages
  }
  return {
    url: server.url,
    folder,
    restart: async () => {
      await server.stop()
      server = await start(port)
    },
    messages,
    codeTo: async (address) => {
      const code = /\b\d{6}\b/.exec((await messages(address))[0]?.body ?? '')?.[0]
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
export const usePoolhouse = (env?: Readonly<Record<string, string>>): { readonly current: Poolhouse } => {
  let house: Poolhouse | undefined
  beforeAll(async () => {
    house = await startPoolhouse(env)
  })
  afterAll(() => house?.stop())
  return {
    get current() {
      if (!house) throw new Error('The server is not started yet.')
      return house
    },
  }
}
