import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { noon } from '@poolhouse/storage/conformance/samples'
import { expectVersion1 } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A file as version 1 of the schema left it, with something in every table. */
const versionOne = new URL('fixtures/version-1.db', import.meta.url)

const copied = (): string => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  copyFileSync(versionOne, path)
  return path
}

/** What the tables are made of, in the order of their names. */
const schemaOf = (path: string) => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    return database.prepare('select type, name, tbl_name, sql from sqlite_schema order by type, name').all()
  } finally {
    database.close()
  }
}

test('of users with the same name, the one that was found by it keeps it, and unconfirmed users can be found', async () => {
  const path = copied()
  const before = new DatabaseSync(path)
  // Two users of the fixture, in the state that earlier versions permitted: eve took the username of bob.
  const pool = 'us-east-1_Aaaaaaaaa'
  before.exec(`insert into user_names values ('${pool}', 'bob', 3, 'sub-of-eve')`)
  before.exec(`update user_search set value = 'unconfirmed' where key = 'cognito:user_status' and sub = 'sub-of-eve'`)
  before.exec(`update users set profile = replace(profile, '"CONFIRMED"', '"UNCONFIRMED"') where sub = 'sub-of-eve'`)
  before.close()

  const storage = await openSqliteStorage({ path })
  expect((await storage.users.findByName(pool, 'bob'))?.sub).toBe('sub-of-bob')
  expect(await storage.users.delete(pool, 'sub-of-bob')).toBe(true)
  expect(await storage.users.findByName(pool, 'bob')).toBe(undefined)
  expect((await storage.users.findByName(pool, 'eve'))?.status).toBe('UNCONFIRMED')
  await storage.prune(0, { unconfirmedBefore: noon })
  expect(await storage.users.findByName(pool, 'eve')).toBeDefined()
  await storage.prune(0, { unconfirmedBefore: noon + 1 })
  expect(await storage.users.findByName(pool, 'eve')).toBe(undefined)
  await storage.close()
})

test('a file of version 1 is migrated, with all of its data unchanged', async () => {
  const path = copied()
  const storage = await openSqliteStorage({ path })
  await expectVersion1(storage)
  await storage.close()

  const database = new DatabaseSync(path)
  expect(database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  database.close()
})

test('then has the same tables as a new file', async () => {
  const [old, fresh] = [copied(), join(temporaryFolder(), 'poolhouse.db')]
  for (const path of [old, fresh]) await (await openSqliteStorage({ path })).close()
  expect(schemaOf(old)).toEqual(schemaOf(fresh))
})
