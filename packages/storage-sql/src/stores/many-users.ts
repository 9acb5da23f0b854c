import { OwnerNotFound, nameConflicts, type UserRecord, type UserStore } from '@poolhouse/storage'
import type { Driver, Step } from '../driver.ts'
import { jsonRows } from '../json-rows.ts'
import type { Many } from '../statements/many.ts'
import type { Bound, SqlValue } from '../statement.ts'
import type { Statements } from '../statements/index.ts'
import { unexpected } from '../unexpected.ts'
import { encodeUser } from '../user-document.ts'
import { retryOnConflict } from './retry-on-conflict.ts'
import type { UserCounter } from './user-counter.ts'
import { rowKeys, rowValue, without } from './user-keys.ts'

/** Adds many users by a few statements, each of which takes its rows as one parameter. */
export const createManyUsers = (
  driver: Driver,
  { users: statements, names, search }: Statements,
  counter: UserCounter,
): UserStore['insertMany'] => {
  const rowsOf = (rows: readonly (readonly SqlValue[])[]) => jsonRows(rows, driver.textInJson)

  const stepsOf = (poolId: string, statement: (many: Many) => Bound, rows: readonly (readonly SqlValue[])[]): Step[] =>
    rowsOf(rows).map((json) => ({ run: statement({ pool_id: poolId, rows: json }) }))

  /** The names of these users that belong to a stored user. */
  const held = async (poolId: string, users: readonly UserRecord[]): Promise<ReadonlySet<string>> => {
    const rows = users.flatMap((user) => user.names.map(({ value }) => [value]))
    const found = rowsOf(rows).map((json) => driver.read(names.holders({ pool_id: poolId, rows: json })))
    const taken = (await Promise.all(found)).flat().filter(({ sub }) => sub !== null)
    return new Set(taken.map(({ value }) => value))
  }

  const insertMany = async (poolId: string, users: readonly UserRecord[]) => {
    const outcome = await driver.write([
      ...stepsOf(poolId, statements.insertMany, users.map(userRow)),
      ...stepsOf(poolId, names.insertMany, users.flatMap(nameRows)),
      ...stepsOf(poolId, search.insertMany, searchRows(users)),
      counter.add(poolId, users[0]?.sub ?? '', users.length),
    ])
    if (outcome === 'done') return 'inserted'
    if (outcome === 'orphan') throw new OwnerNotFound(`There is no pool ${poolId}.`)
    const holders = await held(poolId, users)
    const refused = nameConflicts(users, ({ value }) => holders.has(value))
    if (refused.length > 0) return { refused }
    const known = await Promise.all(users.map(({ sub }) => driver.read(statements.find({ pool_id: poolId, sub }))))
    if (known.some((rows) => rows.length > 0) || new Set(users.map(({ sub }) => sub)).size < users.length)
      unexpected('A user of a sub that was used', outcome)
    return 'again'
  }

  return async (users) => {
    const [first] = users
    if (!first) return 'inserted'
    if (users.some(({ poolId }) => poolId !== first.poolId)) throw new TypeError('The users must be of one pool.')
    return retryOnConflict(() => insertMany(first.poolId, users))
  }
}

const userRow = (user: UserRecord) => {
  const { sub, profile, state } = encodeUser(user)
  return [sub, profile, state]
}

const nameRows = (user: UserRecord) => without(user.names, []).map(({ value }) => [value, user.sub])

/** Ordered by key: rows of one key are adjacent in the index. */
const searchRows = (users: readonly UserRecord[]) =>
  rowKeys.flatMap((key) =>
    users.flatMap((user) => {
      const value = rowValue(user, key)
      return value === undefined ? [] : [[user.sub, key, value]]
    }),
  )
