import { readFileSync } from 'node:fs'
import { expectVersion1 } from '@poolhouse/storage-sql/testing'
import { expect, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

/** What `pg_dump --inserts` says of a schema as version 1 left it, with something in every table. */
const dump = readFileSync(new URL('fixtures/version-1.sql', import.meta.url), 'utf8')

const restored = async (): Promise<string> => {
  const url = await emptySchema()
  await query(url, dump.replaceAll('version_1.', ''))
  return url
}

/** What the tables are made of. */
const schemaOf = async (url: string) => ({
  columns: await query(
    url,
    `select table_name, column_name, data_type, collation_name, is_nullable from information_schema.columns
     where table_schema = current_schema() order by table_name, column_name`,
  ),
  indexes: await query(
    url,
    `select indexname, replace(indexdef, schemaname || '.', '') from pg_indexes
     where schemaname = current_schema() order by indexname`,
  ),
  constraints: await query(
    url,
    `select conname, pg_get_constraintdef(oid) from pg_constraint
     where connamespace = current_schema()::regnamespace order by conname`,
  ),
})

describeWithServer('a database of version 1', () => {
  test('is migrated, with all of its data unchanged', async () => {
    const storage = await openPostgresStorage({ url: await restored() })
    await expect(expectVersion1(storage)).resolves.toBe(undefined)
    await storage.close()
  })

  test('then has the same tables as a new database', async () => {
    const [old, fresh] = [await restored(), await emptySchema()]
    for (const url of [old, fresh]) await (await openPostgresStorage({ url })).close()
    expect(await schemaOf(old)).toEqual(await schemaOf(fresh))
  })
})
