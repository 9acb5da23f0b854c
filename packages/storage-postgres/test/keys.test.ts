import { expect, test } from 'vitest'
import { openPostgresStorage } from '../src/index.ts'
import { query } from './query.ts'
import { describeWithServer, emptySchema } from './server.ts'

/** Indexes that do not begin with the pool, and why. One that does must not stand here. */
const exceptions: Readonly<Record<string, string>> = {
  pools_pkey: 'is the pool',
  branding_styles_by_client_id: 'a client is known by its id alone',
  client_terms_by_client_id: 'a client is known by its id alone',
  buckets_pkey: 'a quota counts the requests of an account, in all of its pools',
  buckets_by_time: 'old buckets are removed without regard to their pool',
  clients_pkey: 'a client is known by its id before its pool is',
  domains_pkey: 'a domain is known by its name before its pool is',
  facts_pkey: 'is of the installation, and of no pool',
  schema_version_pkey: 'has one row, which is of no pool',
}

/** The columns of each index, and of each foreign key with those that it refers to, in order. */
const columns = {
  indexes: `select i.relname as name, (select string_agg(a.attname, ', ' order by k.place)
      from unnest(x.indkey) with ordinality as k (attribute, place)
      join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.attribute) as columns
    from pg_index x join pg_class i on i.oid = x.indexrelid
    where i.relnamespace = current_schema()::regnamespace order by 1`,
  foreignKeys: `select c.conname as name, (select string_agg(a.attname || ' -> ' || f.attname, ', ' order by k.place)
      from unnest(c.conkey, c.confkey) with ordinality as k (near, far, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.near
      join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.far) as columns
    from pg_constraint c where c.contype = 'f' and c.connamespace = current_schema()::regnamespace order by 1`,
}

interface Key {
  readonly name: string
  readonly columns: string
}

describeWithServer('the tables on a server', () => {
  test('every key, index and foreign key starts with the pool', async () => {
    const url = await emptySchema()
    await (await openPostgresStorage({ url })).close()

    const indexes = await query<Key>(url, columns.indexes)
    expect(indexes.length).toBeGreaterThan(15)
    const apart = indexes.filter((index) => !/^pool_id\b/.test(index.columns))
    expect(apart.map(({ name }) => name)).toEqual(Object.keys(exceptions).toSorted())

    const foreignKeys = await query<Key>(url, columns.foreignKeys)
    expect(foreignKeys.length).toBeGreaterThan(5)
    expect(foreignKeys.filter((key) => !/^(pool_id -> (pool_id, |id$)|client_id -> id$)/.test(key.columns))).toEqual([])
  })
})
