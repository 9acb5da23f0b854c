import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { aPool, aUser } from '@poolhouse/storage/conformance/samples'
import { type Table, tables } from '@poolhouse/storage-sql'
import { expectDeletionFinished } from '@poolhouse/storage-sql/testing'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

// oxlint-disable-next-line vitest/expect-expect -- What is called asserts.
test('a pool whose deletion was interrupted is hidden, and removed by pruning', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path)
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  await expectDeletionFinished(storage, async (sql) => database.prepare(sql).all())
})

test('a user who was changed and deleted leaves no names or searched values', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path, { readOnly: true })
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  const rows = (table: string) => database.prepare(`select * from ${table}`).all()
  const { id } = aPool()
  await storage.pools.insert(aPool(), [])
  const attributes = { email: 'half \ud83d@example.com', name: 'İda', given_name: '' }
  await storage.users.insert(aUser(id, 'ada', { status: 'UNCONFIRMED', attributes }))
  const inserted = rows('user_search')
  expect(inserted).toHaveLength(7)
  const ada = (await storage.users.findByName(id, 'ada'))!
  expect(await storage.users.delete(id, ada.sub)).toBe(true)
  await storage.users.insertMany([aUser(id, 'ada', { status: 'UNCONFIRMED', attributes })])
  expect(rows('user_search')).toEqual(inserted)
  expect(await storage.users.save([{ ...ada, enabled: false, attributes: { name: 'Ada' } }])).toBe('saved')
  expect(rows('user_search')).toHaveLength(5)
  expect(await storage.users.delete(id, ada.sub)).toBe(true)
  expect([rows('users'), rows('user_names'), rows('user_search')]).toEqual([[], [], []])
})

/** The tables of what is in pools, in the registry: also those that are added later. */
const poolTables = Object.values<Table>(tables).filter(({ columns, name }) => 'pool_id' in columns && name !== 'pools')

/** More than one step of a deletion removes. */
const rowsPerTable = 501

test('deleting a pool removes its rows from every table, and no others', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false })
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  const [gone, kept] = ['us-east-1_Gone00000', 'us-east-1_Kept00000'] as const
  for (const id of [gone, kept]) await storage.pools.insert(aPool(id), [])

  const fill = ({ name, columns }: Table, poolId: string, rows: number) => {
    const names = Object.keys(columns)
    const quoted = names.map((column) => `"${column}"`).join()
    const insert = database.prepare(`insert into "${name}" (${quoted}) values (${names.map(() => '?').join()})`)
    for (let row = 0; row < rows; row += 1) {
      const values = Object.entries(columns).map(([column, { type }]) => {
        if (column === 'pool_id') return poolId
        if (column === 'deleted') return 0
        // Other than what the new pool has, such as the first part of its count of users.
        return type === 'integer' ? row + 1000 : `${poolId}-${row}`
      })
      insert.run(...values)
    }
  }
  database.exec('begin')
  for (const table of poolTables) {
    fill(table, gone, rowsPerTable)
    fill(table, kept, 1)
  }
  database.exec('commit')
  const rowsOf = (poolId: string) =>
    Object.fromEntries(
      poolTables.map(({ name }) => [
        name,
        database.prepare(`select count(*) as rows from "${name}" where pool_id = ?`).get(poolId)?.['rows'],
      ]),
    )
  const keptRows = rowsOf(kept)
  expect(await storage.pools.delete(gone)).toBe(true)
  // What one deletion leaves of a large pool is removed by pruning, some with each run.
  for (let run = 0; run < 40; run += 1) await storage.prune(0)
  expect(rowsOf(gone)).toEqual(Object.fromEntries(poolTables.map(({ name }) => [name, 0])))
  expect(rowsOf(kept)).toEqual(keptRows)
})
