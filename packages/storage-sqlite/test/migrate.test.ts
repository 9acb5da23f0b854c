import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Driver, type Migration, migrate, schemaVersion } from '@poolhouse/storage-sql'
import { expect, onTestFinished, test } from 'vitest'
import { createSqliteDriver } from '../src/sqlite-driver.ts'
import { temporaryFolder } from './temporary-folder.ts'

const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: ({ text }) => [`create table notes (id ${text} primary key)`, `insert into notes values ('first')`],
  },
  { version: 2, statements: ({ integer }) => [`alter table notes add column stars ${integer} not null default 3`] },
  { version: 3, statements: () => [`update notes set stars = stars + 1`] },
]

const opened = (path = join(temporaryFolder(), 'test.db')) => {
  const database = new DatabaseSync(path, { timeout: 1000 })
  database.exec('pragma journal_mode = wal')
  const driver = createSqliteDriver(database, path)
  onTestFinished(() => driver.close())
  return {
    path,
    database,
    driver,
    notes: () =>
      database
        .prepare('select * from notes')
        .all()
        .map((row) => ({ ...row })),
  }
}

test('runs each migration once, in order, from the current version', async () => {
  const { driver, notes } = opened()
  expect(await schemaVersion(driver)).toBe(undefined)
  await migrate(driver, migrations.slice(0, 1))
  expect([await schemaVersion(driver), notes()]).toEqual([1, [{ id: 'first' }]])
  await migrate(driver, migrations)
  await migrate(driver, migrations)
  expect([await schemaVersion(driver), notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})

test('processes that migrate at the same time run each migration once', async () => {
  const { path, driver, notes } = opened()
  const others = Array.from({ length: 4 }, () => opened(path).driver)
  await Promise.all([driver, ...others, driver].map((each) => migrate(each, migrations)))
  expect([await schemaVersion(driver), notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})

test('tolerates another process that migrates between two reads', async () => {
  const { path, driver, notes } = opened()
  const other = opened(path).driver
  let reads = 0
  const overtaken: Driver = {
    ...driver,
    read: async (query) => {
      reads += 1
      if (reads === 2) await migrate(other, migrations)
      return driver.read(query)
    },
  }
  await migrate(overtaken, migrations)
  expect([await schemaVersion(driver), notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})

test('a failing migration keeps the previous version', async () => {
  const { driver, notes } = opened()
  const failing: Migration = {
    version: 2,
    statements: () => [`insert into notes values ('half')`, `insert into nowhere values (1)`],
  }
  await expect(migrate(driver, [migrations[0]!, failing])).rejects.toMatchObject({ code: 'unknown' })
  expect([await schemaVersion(driver), notes()]).toEqual([1, [{ id: 'first' }]])
  const unfit: Migration = { version: 2, statements: () => [`insert into notes values ('first')`] }
  await expect(migrate(driver, [migrations[0]!, unfit])).rejects.toMatchObject({
    code: 'corrupt',
    message: 'The data is inconsistent, so migration 2 failed. Restore a backup. Nothing was changed.',
  })
})

test('rejects a database of a newer version', async () => {
  const { driver, notes } = opened()
  await migrate(driver, migrations)
  await expect(migrate(driver, migrations.slice(0, 2))).rejects.toMatchObject({ code: 'newer' })
  expect([await schemaVersion(driver), notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})
