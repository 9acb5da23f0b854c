import { linesUntilKilled, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { expect, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

const { id } = aPool()
const loader = new URL('scripts/load-without-end.ts', import.meta.url)

/** How many rows there are of each hundred, by the name of the hundred. */
const rowsByBatch = async (url: string, table: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await query<{ batch: string; found: string }>(
    url,
    `select substring(sub from 'sub-of-(.*)-') as batch, count(*) as found from ${table} group by batch order by batch`,
  )
  return new Map(rows.map(({ batch, found }) => [batch, Number(found)]))
}

/** Rows per user of `aFullUser`, by table. */
const rowsPerUser = { users: 1, user_names: 2, user_search: 6 }

describeWithServer('a killed bulk load', () => {
  test('leaves complete batches, including every acknowledged one', async () => {
    const url = await emptySchema()
    const storage = await openPostgresStorage({ url })
    await storage.pools.insert(aPool(), [])

    const acknowledged = await linesUntilKilled(startProgram(loader, url, id), 31)
    // The server still executes what it received before it notices the end: wait for that.
    await query(url, 'begin; lock table users, user_names, user_search in exclusive mode; commit')

    const found = await rowsByBatch(url, 'users')
    expect(acknowledged.filter((batch) => !found.has(batch))).toEqual([])
    for (const [table, rows] of Object.entries(rowsPerUser))
      expect([table, await rowsByBatch(url, table)]).toEqual([
        table,
        new Map([...found.keys()].map((batch) => [batch, 100 * rows])),
      ])
    expect(await storage.users.estimateCount(id)).toBe(100 * found.size)
    await storage.close()
  })
})
