import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { urlOf } from '@poolhouse/storage-postgres/testing'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { databaseFile } from '../../src/node/master-key.ts'
import type { Accounts } from '../killed/actions.ts'
import { expected, found } from '../killed/findings.ts'
import { createWriter } from '../killed/writers.ts'
import { responseOf } from '../support/ask.ts'
import { chanceOf, seedFor } from '../support/chance.ts'
import { describeWithDatabase } from '../support/database.ts'
import { startServer } from '../support/server-process.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = new URL('../../src/node/main.mjs', import.meta.url)

/** How many writes in all, how often the server is killed among them, and how many write at once. */
const writes = 4_000
const kills = 6
const writers = 16

// Others each time.
const seed = seedFor('killed', Date.now() % 1_000_000)

/**
 * Writes until the server has been killed so often, and looks whether everything is there that was acknowledged. Returns
 * with how much that was.
 */
const writeAndKill = async (env: Readonly<Record<string, string>>, settled: () => Promise<void>): Promise<number> => {
  const chance = chanceOf(seed)
  let server = await startServer(main, { PORT: '0', POOLHOUSE_LIMITS: 'off', ...env })
  onTestFinished(() => server.kill())
  const accounts = await createAccounts(server.url)
  let acknowledged = 0
  let nextKill = Infinity
  const onAcknowledged = () => {
    acknowledged += 1
    if (acknowledged >= nextKill) void server.kill()
  }
  const all = Array.from({ length: writers }, (_, index) =>
    createWriter(`w${index}`, { accounts, chance, onAcknowledged }),
  )

  const moments = Array.from({ length: kills - 1 }, () => chance.below(writes)).sort((a, b) => a - b)
  for (const moment of [...moments, writes]) {
    nextKill = moment
    await Promise.all(all.map((writer) => writer.write(server.url)))
    await server.kill()
    await settled()
    server = await startServer(main, { PORT: '0', POOLHOUSE_LIMITS: 'off', ...env })
    expect(await Promise.all(all.map((writer) => writer.settle(server.url)))).toEqual(all.map(() => []))
  }

  const persons = all.flatMap((writer) => writer.persons())
  const { url } = server
  expect(await atOnce(persons, (person) => found(url, accounts, person))).toEqual(persons.map(expected))
  const { UserPool } = await responseOf(server.url, 'DescribeUserPool', { UserPoolId: accounts.poolId })
  expect(UserPool.EstimatedNumberOfUsers).toBe(persons.filter(({ status }) => status !== 'absent').length)
  await server.stop()
  return acknowledged
}

/** Does something for each item, for some of them at once. */
const atOnce = async <T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = []
  const rest = items.entries()
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await act(item)
  }
  await Promise.all(Array.from({ length: writers }, worker))
  return results
}

const createAccounts = async (url: string): Promise<Accounts> => {
  const { UserPool } = await responseOf(url, 'CreateUserPool', {
    PoolName: 'killed',
    AutoVerifiedAttributes: ['email'],
  })
  const { UserPoolClient } = await responseOf(url, 'CreateUserPoolClient', {
    UserPoolId: UserPool.Id,
    ClientName: 'web',
    ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
  })
  return { poolId: UserPool.Id, clientId: UserPoolClient.ClientId }
}

test('a server on SQLite that is killed repeatedly has every acknowledged write, and no partial one', async () => {
  const data = temporaryFolder()
  expect(await writeAndKill({ POOLHOUSE_DATA: data }, async () => {})).toBeGreaterThanOrEqual(writes)
  const database = new DatabaseSync(join(data, databaseFile))
  onTestFinished(() => database.close())
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
})

describeWithDatabase('on PostgreSQL', (database) => {
  /** The database still executes what it received before it notices that the process ended. */
  const settled = async (): Promise<void> => {
    const client = new Client({ connectionString: urlOf(database.current, 'public') })
    await client.connect()
    const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
    while ((await client.query(others)).rowCount !== 0);
    await client.end()
  }

  test('a server that is killed repeatedly has every acknowledged write, and no partial one', async () => {
    const env = { POOLHOUSE_DATA: temporaryFolder(), DATABASE_URL: urlOf(database.current, 'public') }
    expect(await writeAndKill(env, settled)).toBeGreaterThanOrEqual(writes)
  })
})
