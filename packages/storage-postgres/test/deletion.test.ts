import { expectDeletionFinished } from '@poolhouse/storage-sql/testing'
import { onTestFinished, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

describeWithServer('a pool whose deletion was interrupted', () => {
  // oxlint-disable-next-line vitest/expect-expect -- What is called asserts.
  test('is hidden, and removed by pruning', async () => {
    const url = await emptySchema()
    const storage = await openPostgresStorage({ url })
    onTestFinished(() => storage.close())
    await expectDeletionFinished(storage, (sql) => query(url, sql))
  })
})
