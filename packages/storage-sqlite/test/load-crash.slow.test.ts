import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { linesUntilKilled, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { id } = aPool()
const loader = new URL('scripts/load-without-end.ts', import.meta.url)

/** How many rows there are of each hundred, by the name of the hundred. */
const rowsByBatch = (database: DatabaseSync, table: string): ReadonlyMap<string, number> =>
  new Map(
    database
      .prepare(
        `select substr(sub, 8, 1) || '-' || substr(sub, 10, instr(substr(sub, 10), '-') - 1) as batch, count(*) as found
         from ${table} group by batch`,
      )
      .all()
      .map(({ batch, found }) => [String(batch), Number(found)]),
  )

/** Rows per user of `aFullUser`, by table. */
const rowsPerUser = { users: 1, user_names: 2, user_search: 6 }

test('a killed bulk load leaves complete batches, including every acknowledged one', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const first = await openSqliteStorage({ path })
  await first.pools.insert(aPool(), [])
  await first.close()

  const acknowledged = await linesUntilKilled(startProgram(loader, path, id), 31)

  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path)
  const found = rowsByBatch(database, 'users')
  expect(acknowledged.filter((batch) => !found.has(batch))).toEqual([])
  for (const [table, rows] of Object.entries(rowsPerUser))
    expect([table, rowsByBatch(database, table)]).toEqual([
      table,
      new Map([...found.keys()].map((batch) => [batch, 100 * rows])),
    ])
  expect(await storage.users.estimateCount(id)).toBe(100 * found.size)
  database.close()
  await storage.close()
})
