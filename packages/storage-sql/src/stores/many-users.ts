import { OwnerNotFound, nameConflicts, type UserRecord, type UserStore } from '@poolhouse/storage'
import type { Driver, Step } from '../driver.ts'
import { jsonRows } from '../json-rows.ts'
import type { RowsOfPool } from '../statements/many.ts'
import type { SqlValue, Statement } from '../statement.ts'
import type { Statements } from '../statements/index.ts'
import { unexpected } from '../unexpected.ts'
import { encodeUser } from '../user-document.ts'
import { retryOnConflict } from './retry-on-conflict.ts'
import type { UserCounter } from './user-counter.ts'
import { nameKey, rowKeys, searchRows, without } from './user-keys.ts'

/**
 * Adds many users with a few statements, each with its rows in one parameter, or with a statement for each row if that is
 * faster for the driver.
 */
export const createManyUsers = (
  driver: Driver,
  { users: statements, names, search }: Statements,
  counter: UserCounter,
): UserStore['insertMany'] => {
  const jsonOf = (rows: readonly (readonly SqlValue[])[]) => jsonRows(rows, driver.textInJson)

  /** Inserts rows with `each`, or with `many` and these columns. */
  const inserts = <Row extends { readonly pool_id: string }>(
    rows: readonly Row[],
    each: Statement<Row>,
    many: Statement<RowsOfPool>,
    columns: readonly (keyof Row & string)[],
  ): Step[] => {
    if (driver.runsManySteps) return rows.map((row) => ({ run: each(row) }))
    const [first] = rows
    const values = rows.map((row) => columns.map((column) => row[column] as SqlValue))
    return first ? jsonOf(values).map((json) => ({ run: many({ pool_id: first.pool_id, rows: json }) })) : []
  }

  /** The names of these users that belong to a stored user. */
  const findTakenNames = async (poolId: string, users: readonly UserRecord[]): Promise<ReadonlySet<string>> => {
    const rows = users.flatMap((user) => user.names.map(({ value }) => [value]))
    const reads = jsonOf(rows).map((json) => driver.read(names.holders({ pool_id: poolId, rows: json })))
    const taken = (await Promise.all(reads)).flat().filter(({ sub }) => sub !== null)
    return new Set(taken.map(({ value }) => value))
  }

  const insertMany = async (poolId: string, users: readonly UserRecord[]) => {
    const outcome = await driver.write([
      ...inserts(users.map(userRow), statements.insert, statements.insertMany, ['sub', 'profile', 'state']),
      ...inserts(users.flatMap(nameRows), names.insert, names.insertMany, ['value', 'sub']),
      ...inserts(searchRowsByKey(users), search.insert, search.insertMany, ['key', 'value', 'sub']),
      counter.add(poolId, users[0]?.sub ?? '', users.length),
    ])
    if (outcome === 'done') return 'inserted'
    if (outcome === 'orphan') throw new OwnerNotFound(`There is no pool ${poolId}.`)
    const takenNames = await findTakenNames(poolId, users)
    const rejected = nameConflicts(users, ({ value }) => takenNames.has(value))
    if (rejected.length > 0) return { rejected }
    const existing = await Promise.all(users.map(({ sub }) => driver.read(statements.find({ pool_id: poolId, sub }))))
    if (existing.some((rows) => rows.length > 0) || new Set(users.map(({ sub }) => sub)).size < users.length)
      unexpected('A user with an existing sub', outcome)
    return 'again'
  }

  return async (users) => {
    const [first] = users
    if (!first) return 'inserted'
    if (users.some(({ poolId }) => poolId !== first.poolId)) throw new TypeError('The users must be of one pool.')
    return retryOnConflict(() => insertMany(first.poolId, users))
  }
}

const userRow = (user: UserRecord) => encodeUser({ ...user, version: 1 })

const nameRows = (user: UserRecord) =>
  without(user.names, []).map((name) => ({ ...nameKey(user, name), sub: user.sub }))

/** Ordered by key, because the rows of one key are adjacent in the index. */
const searchRowsByKey = (users: readonly UserRecord[]) => {
  const rows = users.flatMap(searchRows)
  return rowKeys.flatMap((key) => rows.filter((row) => row.key === key))
}
