import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { factsOf, linesUntilKilled, lostOf, startProgram } from '@poolhouse/storage/conformance/killed'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { sqliteIncompleteWrites } from '@poolhouse/storage-sql/testing'
import { expect, onTestFinished, test } from 'vitest'
import { openD1Storage } from '../src/index.ts'
import { openLocalD1 } from './local-d1.ts'

const { id } = aPool()
const writer = new URL('scripts/write-without-end.ts', import.meta.url)

test('after a kill, every acknowledged write is there, and no partial write', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'poolhouse-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const first = await openLocalD1(folder)
  const { pools } = await openD1Storage({ database: first.database })
  await pools.insert(aPool(), [])
  await first.close()

  // The workerd that it wrote to is of its group, and is killed with it.
  const acknowledged = factsOf(await linesUntilKilled(startProgram(writer, folder, id, '0'), 100))
  expect(acknowledged.length).toBeGreaterThanOrEqual(100)

  const { database, close } = await openLocalD1(folder)
  expect(await lostOf(await openD1Storage({ database }), id, acknowledged)).toEqual([])
  for (const [what, sql] of Object.entries(sqliteIncompleteWrites))
    expect([what, await database.prepare(sql).first('found')]).toEqual([what, 0])
  await close()
})
