import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Bound, Driver, Step } from '@poolhouse/storage-sql'
import { expect, onTestFinished, test } from 'vitest'
import { createSqliteDriver } from '../src/sqlite-driver.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A driver on a file with one table of names, and a second connection to look in from beside. */
const opened = () => {
  const path = join(temporaryFolder(), 'test.db')
  const database = new DatabaseSync(path, { timeout: 0 })
  database.exec('pragma journal_mode = wal')
  database.exec('create table names (name text not null primary key, holder text references names (name)) strict')
  const beside = new DatabaseSync(path, { timeout: 0 })
  const driver = createSqliteDriver(database, 'test.db')
  onTestFinished(async () => {
    beside.close()
    await driver.close()
  })
  const names = () =>
    beside
      .prepare('select name from names order by name')
      .all()
      .map(({ name }) => name)
  return { database, beside, driver, names }
}

const step = (sql: string, ...parameters: Bound['parameters']): Step => ({ run: { sql, parameters } })
const add = (name: string, holder: string | null = null) => step('insert into names values (?, ?)', name, holder)
const remove = (name: string) => step('delete from names where name = ?', name)
const required = (one: Step): Step => ({ ...one, required: true })

const writeAll = (driver: Driver, ...writes: Step[][]) => Promise.all(writes.map((steps) => driver.write(steps)))

test('concurrent writes succeed or fail separately, and later ones see earlier ones', async () => {
  const { driver, names } = opened()
  const outcomes = await writeAll(
    driver,
    [add('a'), add('b')],
    [add('c'), add('a'), add('never')],
    [add('d', 'nobody')],
    [add('e'), add('never', 'nobody')],
    [add('f'), required(remove('nobody')), add('never')],
    [required(remove('b')), add('g', 'a')],
    [remove('nobody'), add('h')],
    [add('a')],
    [required(remove('nobody'))],
    [],
  )
  expect(outcomes).toEqual([
    'done',
    'duplicate',
    'orphan',
    'orphan',
    'unchanged',
    'done',
    'done',
    'duplicate',
    'unchanged',
    'done',
  ])
  expect(names()).toEqual(['a', 'g', 'h'])
})

test('writes of one turn are one commit, and are invisible before it', async () => {
  const { driver, beside, names } = opened()
  const commits = () => beside.prepare('pragma data_version').get()?.['data_version'] as number
  const before = commits()
  const written = writeAll(driver, ...Array.from({ length: 100 }, (_, index) => [add(`${index}`)]))
  expect(names()).toEqual([])
  expect(await driver.read({ sql: 'select name from names', parameters: [] })).toEqual([])
  await written
  expect(names()).toHaveLength(100)
  expect(commits() - before).toBe(1)
})

test('more writes than fit one commit are all applied in order', async () => {
  const { driver, names } = opened()
  const outcomes = await writeAll(driver, ...Array.from({ length: 1000 }, (_, index) => [add(`${index % 900}`)]))
  expect(outcomes.lastIndexOf('done')).toBe(899)
  expect(outcomes.slice(900)).toEqual(Array.from({ length: 100 }, () => 'duplicate'))
  expect(names()).toHaveLength(900)
})

test('a failing write does not affect others in its commit', async () => {
  const { driver, names } = opened()
  const outcomes = await Promise.allSettled([
    driver.write([add('a')]),
    driver.write([add('b'), step('insert into nowhere values (1)')]),
    driver.write([step('insert into names values (?, ?)', 'c', null, 1)]),
    driver.write([step('insert into names values (null, null)')]),
    driver.write([add('d')]),
  ])
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : `${outcome.reason}`))).toEqual([
    'done',
    'StorageFailure: SQLite failed on test.db. Nothing was changed. (no such table: nowhere)',
    'StorageFailure: SQLite failed on test.db. Nothing was changed. (column index out of range)',
    'StorageFailure: SQLite failed on test.db. Nothing was changed. (NOT NULL constraint failed: names.name)',
    'done',
  ])
  expect(names()).toEqual(['a', 'd'])
})

test('a full disk fails the writes that do not fit, without partial writes', async () => {
  const { database, driver, names } = opened()
  const { page_count: pages } = database.prepare('pragma page_count').get()!
  database.exec(`pragma max_page_count = ${String(pages)}`)
  const big = 'x'.repeat(100_000)
  const outcomes = await Promise.allSettled([
    driver.write([add('small')]),
    driver.write([add('half'), add(big)]),
    driver.write([add('small too')]),
  ])
  expect(outcomes).toEqual([
    { status: 'fulfilled', value: 'done' },
    {
      status: 'rejected',
      reason: expect.objectContaining({
        code: 'full',
        message:
          'The disk of test.db is full: free some space and try again. Nothing was changed. (database or disk is full)',
      }),
    },
    { status: 'fulfilled', value: 'done' },
  ])
  expect(names()).toEqual(['small', 'small too'])
  database.exec('pragma max_page_count = 100000')
  expect(await driver.write([add('half'), add(big)])).toBe('done')
})

test('waits for another process, and reports when that takes too long', async () => {
  const { beside, driver, names } = opened()
  beside.exec('begin immediate')
  await expect(driver.write([add('a')])).rejects.toMatchObject({
    code: 'busy',
    message:
      'Another process locked test.db for too long: try again, and check which programs have it open. Nothing was changed. (database is locked)',
  })
  beside.exec('rollback')
  expect(await driver.write([add('a')])).toBe('done')
  expect(names()).toEqual(['a'])
})

test('close waits for pending writes', async () => {
  const { driver, names } = opened()
  const written = writeAll(driver, ...Array.from({ length: 300 }, (_, index) => [add(`${index}`)]))
  await driver.close()
  expect(new Set(await written)).toEqual(new Set(['done']))
  expect(names()).toHaveLength(300)
})

test('a failing read reports why', async () => {
  const { driver } = opened()
  await expect(driver.read({ sql: 'select * from nowhere', parameters: [] })).rejects.toMatchObject({
    code: 'unknown',
    message: 'SQLite failed on test.db. Nothing was changed. (no such table: nowhere)',
  })
})

test('reports every change by any connection, and no others', async () => {
  const { beside, driver } = opened()
  const afterInput = () => new Promise((resolve) => setImmediate(resolve))
  const changed = async (act: () => unknown) => {
    const before = driver.changes?.()
    await act()
    await afterInput()
    return driver.changes?.() !== before
  }
  expect(await changed(() => driver.read({ sql: 'select * from names', parameters: [] }))).toBe(false)
  expect(await changed(() => driver.write([add('a')]))).toBe(true)
  expect(await changed(() => beside.exec("insert into names values ('b', null)"))).toBe(true)
  expect(await changed(() => beside.exec('select * from names'))).toBe(false)
  expect(await changed(afterInput)).toBe(false)
})

test('reports its own writes when they are committed', async () => {
  const { driver } = opened()
  const before = driver.changes?.()
  const told = driver.write([add('a')]).then(() => driver.changes?.())
  expect(driver.changes?.()).toBe(before)
  expect(await told).not.toBe(before)
})
