import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expectDeletionFinished } from '@poolhouse/storage-sql/testing'
import { onTestFinished, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

// oxlint-disable-next-line vitest/expect-expect -- What is called asserts.
test('a pool whose deletion was cut short is hidden, and removed by pruning', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  const storage = await openSqliteStorage({ path })
  const database = new DatabaseSync(path)
  onTestFinished(async () => {
    database.close()
    await storage.close()
  })
  await expectDeletionFinished(storage, async (sql) => database.prepare(sql).all())
})
