import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { D1Database } from '@cloudflare/workers-types'
import type { Bound, Step } from '@poolhouse/storage-sql'
import { beforeEach, expect, test } from 'vitest'
import { createD1Driver } from '../../src/d1-driver.ts'

const database: D1Database = env.DB
const driver = createD1Driver(database)

beforeEach(async () => {
  await reset()
  await database.exec('create table names (name text not null primary key, holder text references names (name)) strict')
})

const names = async () =>
  (await driver.read<{ name: string }>({ sql: 'select name from names order by name', parameters: [] })).map(
    ({ name }) => name,
  )

const step = (sql: string, ...parameters: Bound['parameters']): Step => ({ run: { sql, parameters } })
const add = (name: string, holder: string | null = null) => step('insert into names values (?, ?)', name, holder)
const addOnce = (name: string) => step('insert into names values (?, null) on conflict (name) do nothing', name)
const remove = (name: string) => step('delete from names where name = ?', name)
const touch = (name: string) => step('update names set holder = ?1 where name = ?1', name)
const required = (one: Step): Step => ({ ...one, required: true })

const times = <T>(count: number, act: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)))

const outcomeOf = (written: Promise<unknown>) => written.catch((error: unknown) => `${error as Error}`)

test.each<{ write: Step[]; outcome: string; left: string[] }>([
  { write: [], outcome: 'done', left: ['a', 'b'] },
  { write: [add('c')], outcome: 'done', left: ['a', 'b', 'c'] },
  { write: [add('c'), add('d', 'c')], outcome: 'done', left: ['a', 'b', 'c', 'd'] },
  { write: [add('a')], outcome: 'duplicate', left: ['a', 'b'] },
  { write: [add('c'), add('a'), add('never')], outcome: 'duplicate', left: ['a', 'b'] },
  { write: [add('c', 'nobody')], outcome: 'orphan', left: ['a', 'b'] },
  { write: [add('c'), add('never', 'nobody')], outcome: 'orphan', left: ['a', 'b'] },
  { write: [remove('nobody'), add('c')], outcome: 'done', left: ['a', 'b', 'c'] },
  { write: [required(remove('nobody'))], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [add('c'), required(remove('nobody')), add('a')], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [add('c'), required(touch('nobody')), add('d')], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [add('c'), required(addOnce('a')), add('d')], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [add('c'), required(remove('nobody'))], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [required(remove('b')), required(remove('b'))], outcome: 'unchanged', left: ['a', 'b'] },
  { write: [required(remove('b')), add('c', 'a')], outcome: 'done', left: ['a', 'c'] },
  { write: [required(addOnce('c')), required(touch('c'))], outcome: 'done', left: ['a', 'b', 'c'] },
  { write: [required(touch('a')), add('a')], outcome: 'duplicate', left: ['a', 'b'] },
])('a write is applied completely or not at all, and returns the reason: $outcome, leaving $left', async (row) => {
  await driver.write([add('a'), add('b')])
  expect(await driver.write(row.write)).toBe(row.outcome)
  expect(await names()).toEqual(row.left)
})

test('a failing write reports why and changes nothing', async () => {
  const failing: readonly Step[][] = [
    [add('a'), step('insert into nowhere values (1)')],
    [required(add('a')), step('insert into nowhere values (1)')],
    [step('insert into names values (?, ?)', 'a', null, 1)],
    [step('insert into names values (null, null)')],
    [step('insert into names values (?, ?)', undefined as unknown as null, null)],
    [add('a'), step('insert into names values (1)')],
  ]
  const outcomes: unknown[] = []
  for (const steps of failing) outcomes.push(await outcomeOf(driver.write(steps)))
  const because = (message: string) => `StorageFailure: D1 failed. Nothing was changed. (${message})`
  expect(outcomes).toEqual([
    because('D1_ERROR: no such table: nowhere: SQLITE_ERROR'),
    because('D1_ERROR: no such table: nowhere: SQLITE_ERROR'),
    because('D1_ERROR: Wrong number of parameter bindings for SQL query.'),
    because(
      'D1_ERROR: NOT NULL constraint failed: names.name: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_NOTNULL)',
    ),
    because("D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'"),
    because('D1_ERROR: table names has 2 columns but 1 values were supplied: SQLITE_ERROR'),
  ])
  expect(await names()).toEqual([])
  expect(await outcomeOf(driver.read({ sql: 'select * from nowhere', parameters: [] }))).toBe(
    because('D1_ERROR: no such table: nowhere: SQLITE_ERROR'),
  )
})

test('key values that look like rejection messages are stored as keys', async () => {
  for (const name of ["'unchanged'", 'UNIQUE constraint failed', "'"]) {
    expect(await driver.write([add(name), required(touch(name))])).toBe('done')
    expect(await driver.write([required(touch(name)), add(name)])).toBe('duplicate')
  }
})

test('of two isolates that race for a key or a row, exactly one succeeds', async () => {
  const other = createD1Driver(database)
  const each = (index: number) => (index % 2 ? driver : other)
  for (let round = 0; round < 10; round += 1) {
    const claimed = await times(10, (index) => each(index).write([add(`${round}-${index}`), add(`one-${round}`)]))
    expect(claimed.toSorted()).toEqual(['done', ...Array.from({ length: 9 }, () => 'duplicate')])
    const removed = await times(10, (index) =>
      each(index).write([required(remove(`one-${round}`)), add(`removed-${round}-${index}`)]),
    )
    expect(removed.toSorted()).toEqual(['done', ...Array.from({ length: 9 }, () => 'unchanged')])
  }
  expect(await names()).toHaveLength(20)
})

test('no read sees part of a write', async () => {
  const counts = times(40, async (index) => {
    if (index % 2) return (await names()).length
    await driver.write([add(`${index}-a`), add(`${index}-b`), required(touch(`${index}-a`))])
    return 0
  })
  expect((await counts).filter((count) => count % 2)).toEqual([])
  expect(await names()).toHaveLength(40)
})

test('reads that start together are one batch, and each gets its own rows or its own error', async () => {
  await driver.write([add('a'), add('b')])
  const sent: string[] = []
  const counting = createD1Driver({
    prepare: (sql: string) => database.prepare(sql),
    batch: (statements: Parameters<D1Database['batch']>[0]) => {
      sent.push(`${statements.length} statements`)
      return database.batch(statements)
    },
  } as unknown as D1Database)
  const read = (sql: string, ...parameters: string[]) =>
    counting.read<object>({ sql, parameters }).then(
      (rows) => rows.map((row) => ({ ...row })),
      (error: unknown) => `${error as Error}`,
    )
  const byName = 'select name from names where name = ?'
  expect(await Promise.all([read(byName, 'b'), read(byName, 'nobody'), read(byName, 'a')])).toEqual([
    [{ name: 'b' }],
    [],
    [{ name: 'a' }],
  ])
  expect(sent).toEqual(['3 statements'])
  expect(await Promise.all([read(byName, 'b'), read('select * from nowhere')])).toEqual([
    [{ name: 'b' }],
    'StorageFailure: D1 failed. Nothing was changed. (D1_ERROR: no such table: nowhere: SQLITE_ERROR)',
  ])
  expect(sent).toEqual(['3 statements', '2 statements'])
})

test('close waits for pending queries and rejects later ones', async () => {
  let result = (_result: { meta: { changes: number } }) => {}
  const run = () => new Promise<{ meta: { changes: number } }>((resolve) => (result = resolve))
  const slow = { prepare: () => ({ bind: () => ({ run }) }) } as unknown as D1Database
  const closing = createD1Driver(slow)
  const written = closing.write([add('a')])
  let isClosed = false
  const closed = Promise.all([closing.close(), closing.close()]).then(() => (isClosed = true))
  await names()
  expect(isClosed).toBe(false)
  result({ meta: { changes: 1 } })
  expect([await written, await closed]).toEqual(['done', true])
  const rejected = { code: 'closed', message: 'The storage in D1 was closed.' }
  await expect(closing.write([add('late')])).rejects.toMatchObject(rejected)
  await expect(closing.read({ sql: 'select 1', parameters: [] })).rejects.toMatchObject(rejected)
})
