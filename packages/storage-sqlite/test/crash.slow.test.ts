import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { factsOf, linesUntilKilled, lostOf, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { sqliteIncompleteWrites } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { id } = aPool()
const writer = new URL('scripts/write-without-end.ts', import.meta.url)

test('after a kill, every acknowledged write is there, and no partial write', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const first = await openSqliteStorage({ path })
  await first.pools.insert(aPool(), [])
  await first.close()

  for (const [round, lines] of [500, 1503, 2601].entries()) {
    const acknowledged = factsOf(await linesUntilKilled(startProgram(writer, path, id, `${round}`), lines))
    expect(acknowledged.length).toBeGreaterThanOrEqual(lines)

    const storage = await openSqliteStorage({ path })
    expect(await lostOf(storage, id, acknowledged)).toEqual([])
    await storage.close()

    const database = new DatabaseSync(path)
    expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
    for (const [what, sql] of Object.entries(sqliteIncompleteWrites))
      expect([what, database.prepare(sql).get()?.['found']]).toEqual([what, 0])
    database.close()
  }
})
