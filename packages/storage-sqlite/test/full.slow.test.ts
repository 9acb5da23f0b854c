import { join } from 'node:path'
import { openSqlStorage } from '@poolhouse/storage-sql'
import { aFullUser, aPool, aUser } from '@poolhouse/storage/conformance/samples'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, useWriteAheadLog } from '../src/open-database.ts'
import { createSqliteDriver } from '../src/sqlite-driver.ts'
import { temporaryFolder } from './temporary-folder.ts'

const { id } = aPool()

test('a file that cannot grow rejects writes completely, serves reads, and recovers when there is space', async () => {
  const path = join(temporaryFolder(), 'full.db')
  const database = openDatabase(path)
  useWriteAheadLog(database, path)
  const storage = await openSqlStorage(createSqliteDriver(database, path))
  onTestFinished(() => storage.close())
  await storage.pools.insert(aPool(), [])

  // SQLite itself then says that the disk is full.
  const { page_count: pages } = database.prepare('pragma page_count').get() ?? {}
  const limit = (count: number) => database.exec(`pragma max_page_count = ${count}`)
  limit(Number(pages) + 20)
  const users = Array.from({ length: 100 }, (_, index) => aFullUser(id, `user-${index}`))
  const outcomes = await Promise.allSettled(users.map((user) => storage.users.insert(user)))

  const rejected = outcomes.filter(({ status }) => status === 'rejected').length
  expect(rejected).toBeGreaterThan(0)
  expect(rejected).toBeLessThan(users.length)
  for (const [index, outcome] of outcomes.entries()) {
    const { sub, username } = users[index]!
    const isThere = outcome.status === 'fulfilled'
    if (!isThere)
      expect(outcome.reason).toMatchObject({
        code: 'full',
        message: `The disk of ${path} is full: free some space and try again. Nothing was changed. (database or disk is full)`,
      })
    expect((await storage.users.find(id, sub)) !== undefined).toBe(isThere)
    expect((await storage.users.findByName(id, username)) !== undefined).toBe(isThere)
  }
  expect(await storage.users.estimateCount(id)).toBe(users.length - rejected)

  limit(2 ** 30)
  expect(await storage.users.insert(aUser(id, 'late'))).toBe('inserted')
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
})
