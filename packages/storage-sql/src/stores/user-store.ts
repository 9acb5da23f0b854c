import { OwnerNotFound, type UserRecord, type UserStore } from '@poolhouse/storage'
import type { Driver } from '../driver.ts'
import type { ReadCache } from '../read-cache.ts'
import type { Statements } from '../statements/index.ts'
import { unexpected } from '../unexpected.ts'
import { decodeUser, encodeUser } from '../user-document.ts'
import { deleteUser } from './delete-user.ts'
import { retryOnConflict } from './retry-on-conflict.ts'
import { createUserCounter } from './user-counter.ts'
import { createUserList } from './user-list.ts'
import { createUserKeys } from './user-keys.ts'

export const createUserStore = (driver: Driver, all: Statements, reads: ReadCache): UserStore => {
  const { users: statements } = all
  const keys = createUserKeys(driver, all)

  const counter = createUserCounter(driver, all)

  const find = reads.cached(async (poolId: string, sub: string): Promise<UserRecord | undefined> => {
    const [row] = await driver.read(statements.find({ pool_id: poolId, sub }))
    return row && decodeUser(row)
  })

  const insert = async (user: UserRecord) => {
    const { poolId, sub } = user
    const outcome = await driver.write([
      { run: statements.insert(encodeUser({ ...user, version: 1 })) },
      ...keys.changes([{ after: user }]),
      counter.add(poolId, sub, 1),
    ])
    if (outcome === 'done') return 'inserted'
    if (outcome === 'orphan') throw new OwnerNotFound(`There is no pool ${poolId}.`)
    const taken = await keys.findConflict([user])
    if (!taken && (await find(poolId, sub))) unexpected(`A user with the sub ${sub}`, outcome)
    return taken ?? 'again'
  }

  /** Saves a user whose profile is unchanged, which most saves are, with one statement. */
  const saveState = async (user: UserRecord): Promise<boolean> =>
    (await driver.write([{ run: statements.saveState(encodeUser(user)), required: true }])) === 'done'

  const save = async (records: readonly UserRecord[]) => {
    const users = inLockOrder(records)
    const before = await Promise.all(users.map(({ poolId, sub }) => find(poolId, sub)))
    if (users.some(({ version }, index) => before[index]?.version !== version)) return 'stale'
    const outcome = await driver.write([
      ...users.map((user) => ({ run: statements.save(encodeUser(user)), required: true })),
      ...keys.changes(users.map((after, index) => ({ before: before[index], after }))),
    ])
    if (outcome === 'done') return 'saved'
    if (outcome === 'unchanged') return 'stale'
    return (await keys.findConflict(records)) ?? 'again'
  }

  let insertMany: Promise<UserStore['insertMany']> | undefined

  return {
    insert: (user) => retryOnConflict(() => insert(user)),

    // Loaded by the first import: most processes never import users.
    insertMany: async (users) => {
      insertMany ??= import('./many-users.ts').then((module) => module.createManyUsers(driver, all, counter))
      return (await insertMany)(users)
    },

    find,

    findByName: reads.cached(async (poolId: string, value: string) => {
      const [row] = await driver.read(statements.findByName({ pool_id: poolId, value }))
      return row && decodeUser(row)
    }),

    save: async (users) => {
      if (users.length === 1 && (await saveState(users[0]))) return 'saved'
      return retryOnConflict(() => save(users))
    },

    delete: (poolId, sub) =>
      retryOnConflict(async () => {
        const user = await find(poolId, sub)
        if (!user) return false
        return (await deleteUser(driver, all, user)) || 'again'
      }),

    estimateCount: reads.cached((poolId: string) => counter.count(poolId)),

    list: createUserList(driver, all, reads),
  }
}

/** Rows are locked in one order, so that concurrent saves of the same users cannot deadlock. */
const inLockOrder = (users: readonly UserRecord[]): readonly UserRecord[] =>
  users.toSorted((a, b) => (a.sub < b.sub ? -1 : Number(a.sub > b.sub)))
