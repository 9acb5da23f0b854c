import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createStopwatch, type Times } from './timed.ts'

/** The tables of users, in the order of their references. */
const tables = ['pools', 'users', 'user_names', 'user_search'] as const

/** Users per transaction. */
const batch = 5000

const quoted = (name: unknown) => `"${String(name)}"`

/**
 * Copies the users of a database into a new file with the same tables, settings and order of users, with one prepared INSERT
 * for each table and a transaction for every 5,000 users. Returns the times of inserting users, without reading them.
 */
export const insertRaw = async (source: string, folder: string, poolId: string): Promise<Times> => {
  const from = new DatabaseSync(source, { readOnly: true })
  const to = new DatabaseSync(join(folder, 'raw.db'), { enableForeignKeyConstraints: true })
  const pragmas = [
    'journal_mode = wal',
    'synchronous = full',
    'secure_delete = on',
    'cache_size = -32768',
    'wal_autocheckpoint = 4000',
  ]
  for (const pragma of pragmas) to.exec(`pragma ${pragma}`)
  const definitions = from.prepare(
    `select sql from sqlite_schema where sql is not null and tbl_name in (${tables.map(() => '?').join()}) order by rowid`,
  )
  for (const { sql } of definitions.all(...tables)) to.exec(String(sql))

  const copy = (table: string) => {
    const columns = from.prepare(`select name from pragma_table_info(?)`).all(table)
    const names = columns.map(({ name }) => quoted(name)).join()
    const insert = to.prepare(`insert into ${quoted(table)} (${names}) values (${columns.map(() => '?').join()})`)
    return (row: readonly unknown[]) => void insert.run(...(row as (string | number)[]))
  }
  const [pools, users, userNames, userSearch] = tables.map(copy)
  const rowsOf = (table: string, where: string) => {
    const statement = from.prepare(`select * from ${quoted(table)} where ${where}`)
    statement.setReturnArrays(true)
    return (...values: readonly string[]) => statement.all(...values) as unknown as readonly unknown[][]
  }
  for (const row of rowsOf('pools', 'id = ?')(poolId)) pools?.(row)

  // `user_search` has no index by user.
  from.exec('create temp table searched as select * from user_search')
  from.exec('create index temp.searched_by_user on searched (pool_id, sub)')
  const ofPool = from.prepare('select sub from users where pool_id = ? order by rowid').all(poolId)
  const subs = ofPool.map(({ sub }) => String(sub))
  const [userRows, nameRows, searchRows] = ['users', 'user_names', 'searched'].map((table) =>
    rowsOf(table, 'pool_id = ? and sub = ?'),
  )
  const stopwatch = createStopwatch()
  for (let start = 0; start < subs.length; start += batch) {
    const some = subs.slice(start, start + batch)
    const rows = some.map((sub) => [userRows, nameRows, searchRows].map((read) => read?.(poolId, sub) ?? []))
    await stopwatch.run(() => {
      to.exec('begin immediate')
      for (const [one = [], names = [], search = []] of rows) {
        for (const row of one) users?.(row)
        for (const row of names) userNames?.(row)
        for (const row of search) userSearch?.(row)
      }
      to.exec('commit')
    })
  }
  from.close()
  to.close()
  return stopwatch.times()
}
