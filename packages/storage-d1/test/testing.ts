import type { D1Database } from '@cloudflare/workers-types'

/** Every row of a database, by table. */
export type Rows = Readonly<Record<string, readonly unknown[]>>

const findTables = `select name from sqlite_schema where type = 'table' and name not like '\\_cf\\_%' escape '\\' order by name`

const tableNames = async (database: D1Database): Promise<readonly string[]> => {
  const { results } = await database.prepare(findTables).all<{ readonly name: string }>()
  return results.map(({ name }) => name)
}

/** Returns every row of every table. */
export const rowsOf = async (database: D1Database): Promise<Rows> => {
  const names = await tableNames(database)
  const rows = await database.batch(names.map((name) => database.prepare(`select * from "${name}"`)))
  return Object.fromEntries(names.map((name, index) => [name, rows[index]?.results ?? []]))
}

/**
 * Deletes the rows of every table except the version of the schema, which is all that a migrated database contains. To
 * reset the database and migrate it again takes fifteen times as long.
 */
export const deleteRows = async (database: D1Database): Promise<void> => {
  const names = (await tableNames(database)).filter((name) => name !== 'schema_version')
  if (names.length === 0) return
  await database.batch(names.map((name) => database.prepare(`delete from "${name}"`)))
}
