import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createTable, sqliteDialect, type Table, tables } from '@poolhouse/storage-sql'
import { expect, test } from 'vitest'
import { openSqliteStorage } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Row = Readonly<Record<string, string | number | null>>

/** The columns, keys, indexes and foreign keys of all tables, however their statements are written. */
const schemaOf = (database: DatabaseSync) => {
  const all = (sql: string) => database.prepare(sql).all() as unknown as readonly Row[]
  const indexed = (index: string) => all(`pragma index_info("${index}")`).map(({ name }) => name)
  const names = all("select name from sqlite_schema where type = 'table' order by name").map(({ name }) => String(name))
  return Object.fromEntries(
    names.map((table) => {
      const columns = all(`pragma table_info("${table}")`)
      return [
        table,
        {
          columns: Object.fromEntries(
            columns.map(({ name, type, notnull, dflt_value: initial }) => [
              name,
              { type: String(type).toLowerCase(), notnull, initial },
            ]),
          ),
          key: columns
            .filter(({ pk }) => pk)
            .toSorted((a, b) => Number(a['pk']) - Number(b['pk']))
            .map(({ name }) => name),
          indexes: Object.fromEntries(
            all(`pragma index_list("${table}")`)
              .filter(({ origin }) => origin === 'c')
              .map(({ name }) => [name, indexed(String(name))]),
          ),
          references: all(`pragma foreign_key_list("${table}")`)
            .map(({ table: to, from, on_delete: onDelete }) => `${from} in ${to}, on delete ${onDelete}`)
            .toSorted(),
          rows: /without rowid/i.test(String(all(`select sql from sqlite_schema where name = '${table}'`)[0]?.['sql'])),
        },
      ]
    }),
  )
}

test('the migrations create exactly the tables of the registry', async () => {
  const path = join(temporaryFolder(), 'poolhouse.db')
  await (await openSqliteStorage({ path })).close()
  const migrated = new DatabaseSync(path, { readOnly: true })
  const described = new DatabaseSync(':memory:')
  for (const table of Object.values(tables as Readonly<Record<string, Table>>))
    for (const statement of createTable(table, sqliteDialect)) described.exec(statement)
  // When this fails, add a migration with what `createTable` returns for a new table; never change one that was released.
  expect(schemaOf(migrated)).toEqual(schemaOf(described))
  migrated.close()
  described.close()
})
