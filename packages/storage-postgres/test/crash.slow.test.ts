import { factsOf, linesUntilKilled, lostOf, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { postgresIncompleteWrites } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

const { id } = aPool()
const writer = new URL('scripts/write-without-end.ts', import.meta.url)

describeWithServer('a process that is killed', () => {
  test('leaves every acknowledged write, and no partial write', async () => {
    const url = await emptySchema()
    const storage = await openPostgresStorage({ url })
    await storage.pools.insert(aPool(), [])

    for (const [round, lines] of [500, 1503, 2601].entries()) {
      const acknowledged = factsOf(await linesUntilKilled(startProgram(writer, url, id, `${round}`), lines))
      expect(acknowledged.length).toBeGreaterThanOrEqual(lines)
      // The server still executes what it received before it notices the end: wait for that.
      await query(url, 'begin; lock table users, one_time_ids, grants, refresh_tokens in exclusive mode; commit')

      expect(await lostOf(storage, id, acknowledged)).toEqual([])
      for (const [what, sql] of Object.entries(postgresIncompleteWrites))
        expect([what, await query(url, sql)]).toEqual([what, [{ found: '0' }]])
    }
    await storage.close()
  })
})
