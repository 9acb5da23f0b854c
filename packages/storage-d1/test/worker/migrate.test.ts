import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { D1Database } from '@cloudflare/workers-types'
import { aPool } from '@poolhouse/storage/conformance/samples'
import { type Migration, migrate, schemaVersion } from '@poolhouse/storage-sql'
import { beforeEach, expect, test } from 'vitest'
import { createD1Driver } from '../../src/d1-driver.ts'
import { openD1Storage } from '../../src/index.ts'

const database: D1Database = env.DB
const opened = () => createD1Driver(database)

beforeEach(reset)

const migrations: readonly Migration[] = [
  {
    version: 1,
    statements: ({ text }) => [`create table notes (id ${text} primary key)`, `insert into notes values ('first')`],
  },
  { version: 2, statements: ({ integer }) => [`alter table notes add column stars ${integer} not null default 3`] },
  { version: 3, statements: () => ['update notes set stars = stars + 1'] },
]

const notes = async () => (await database.prepare('select * from notes').all()).results

test('runs each migration once, in order, from the current version', async () => {
  expect(await schemaVersion(opened())).toBe(undefined)
  await migrate(opened(), migrations.slice(0, 1))
  expect([await schemaVersion(opened()), await notes()]).toEqual([1, [{ id: 'first' }]])
  await migrate(opened(), migrations)
  await migrate(opened(), migrations)
  expect([await schemaVersion(opened()), await notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})

test('isolates that migrate at the same time all succeed, and each migration runs once', async () => {
  await Promise.all(Array.from({ length: 8 }, () => migrate(opened(), migrations)))
  expect([await schemaVersion(opened()), await notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})

test('several isolates can open an empty database and write at the same time', async () => {
  const ids = Array.from({ length: 6 }, (_, index) => `us-east-1_${index}`)
  const inserted = ids.map(async (id) => (await openD1Storage({ database })).pools.insert(aPool(id), []))
  expect(await Promise.all(inserted)).toEqual(ids.map(() => true))
  const { pools } = await openD1Storage({ database })
  expect((await pools.list({ limit: 9 })).items).toEqual(ids.map((id) => aPool(id)))
})

test('opening an up-to-date database takes one read', async () => {
  await openD1Storage({ database })
  const sent: string[] = []
  const watched = {
    prepare: (sql: string) => {
      sent.push(sql)
      return database.prepare(sql)
    },
  } as D1Database
  await openD1Storage({ database: watched })
  expect(sent.filter((sql) => !sql.includes('changes()'))).toEqual(['select version from schema_version where id = 1'])
})

test('a failing migration keeps the previous version', async () => {
  const failing: Migration = {
    version: 2,
    statements: () => [
      `insert into notes values ('half')`,
      'create table half (id text)',
      'insert into nowhere values (1)',
    ],
  }
  await expect(migrate(opened(), [...migrations.slice(0, 1), failing])).rejects.toMatchObject({ code: 'unknown' })
  expect([await schemaVersion(opened()), await notes()]).toEqual([1, [{ id: 'first' }]])
  await expect(database.prepare('select * from half').all()).rejects.toThrow('no such table')
  const unfit: Migration = { version: 2, statements: () => [`insert into notes values ('first')`] }
  await expect(migrate(opened(), [...migrations.slice(0, 1), unfit])).rejects.toMatchObject({
    code: 'corrupt',
    message: 'The data is inconsistent, so migration 2 failed. Restore a backup. Nothing was changed.',
  })
})

test('rejects a database of a newer version', async () => {
  await migrate(opened(), migrations)
  await expect(migrate(opened(), migrations.slice(0, 2))).rejects.toMatchObject({ code: 'newer' })
  expect([await schemaVersion(opened()), await notes()]).toEqual([3, [{ id: 'first', stars: 4 }]])
})
