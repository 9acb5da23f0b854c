import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testHouse, type TestHouse } from '@poolhouse/engine/testing'
import { openSqliteStorage } from '@poolhouse/storage-sqlite'
import { onTestFinished } from 'vitest'
import { createApp } from '../../src/app.ts'
import { developmentStance } from '../../src/gateway/development-stance.ts'
import type { Log } from '../../src/gateway/log.ts'

/** The answer to a call, as a client sees it. */
export interface Answer {
  readonly status: number
  /** The parsed body; undefined when it is empty. */
  readonly body: unknown
}

/** The whole app over SQLite, with a clock that is set: everything but sockets. */
export interface TestApp extends TestHouse {
  /** Calls by the native binding. */
  call(operation: string, input: unknown): Promise<Answer>
  /** Sends a body as it is, by the native binding. */
  send(operation: string, body: string): Promise<Answer>
  /** Every row of every table, to compare before and after. */
  dump(): Readonly<Record<string, readonly unknown[]>>
}

const quiet: Log = { tellsCalls: false, info: () => {}, warn: () => {}, error: () => {} }

/** Builds the app over a database file of its own, which goes when the test ends. */
export const testApp = async (): Promise<TestApp> => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-app-'))
  const path = join(folder, 'test.sqlite')
  const storage = await openSqliteStorage({ path })
  onTestFinished(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })
  const house = await testHouse({ storage })
  const app = createApp({
    engine: house.engine,
    authenticate: developmentStance,
    environment: house.needs.environment,
    publicUrl: () => 'http://127.0.0.1:9329',
    clock: house.clock,
    random: { uuid: randomUUID },
    log: quiet,
  })
  const send: TestApp['send'] = async (operation, body) => {
    const response = await app.request(`/${operation}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  return {
    ...house,
    send,
    call: (operation, input) => send(operation, JSON.stringify(input)),
    dump: () => {
      const database = new DatabaseSync(path, { readOnly: true })
      try {
        const tables = database.prepare("select name from sqlite_schema where type = 'table' order by name").all()
        return Object.fromEntries(
          tables.map(({ name }) => [String(name), database.prepare(`select * from "${String(name)}"`).all()]),
        )
      } finally {
        database.close()
      }
    },
  }
}
