import { OwnerNotFound } from '../owner-not-found.ts'
import { nameConflicts } from '../name-conflicts.ts'
import type { UserRecord } from '../records/user-record.ts'
import { foldSearchValue, searchValueOf } from '../search.ts'
import type { NameTaken, UserFilter, UserStore } from '../stores/user-store.ts'
import type { Contents } from './contents.ts'
import { frozenCopy } from './copy.ts'
import { deleteUser } from './delete-user.ts'
import { pageOf } from './page-of.ts'

export const createUserStore = (all: Contents): UserStore => {
  const { pools } = all
  const find = (poolId: string, sub: string) => pools.get(poolId)?.users.get(sub)

  /** Finds the first name that belongs to a user who does not release it. The users claim their names together. */
  const takenName = (users: readonly UserRecord[]): NameTaken | undefined => {
    const subs = new Set(users.map(({ sub }) => sub))
    const claimed = new Map<string, string>()
    for (const { poolId, sub, names } of users) {
      for (const name of names) {
        const holder = pools.get(poolId)?.names.get(name.value)
        const claimant = claimed.get(`${poolId}:${name.value}`) ?? sub
        if ((holder !== undefined && !subs.has(holder)) || claimant !== sub) return { taken: name.kind }
        claimed.set(`${poolId}:${name.value}`, sub)
      }
    }
    return undefined
  }

  const dropNames = ({ poolId, names }: UserRecord) => {
    for (const { value } of names) pools.get(poolId)?.names.delete(value)
  }

  const put = (user: UserRecord) => {
    const contents = pools.get(user.poolId)
    contents?.users.set(user.sub, frozenCopy(user))
    for (const { value } of user.names) contents?.names.set(value, user.sub)
  }

  return {
    insert: async (user) => {
      const contents = pools.get(user.poolId)
      if (!contents) throw new OwnerNotFound(`There is no pool ${user.poolId}.`)
      if (contents.users.has(user.sub)) throw new Error(`The sub ${user.sub} was used before.`)
      const taken = takenName([user])
      if (taken) return taken
      put({ ...user, version: 1 })
      return 'inserted'
    },

    insertMany: async (users) => {
      const subs = new Set<string>()
      for (const { poolId, sub } of users) {
        if (poolId !== users[0]?.poolId) throw new TypeError('The users must be of one pool.')
        if (!pools.has(poolId)) throw new OwnerNotFound(`There is no pool ${poolId}.`)
        if (find(poolId, sub) || subs.has(sub)) throw new Error(`The sub ${sub} was used before.`)
        subs.add(sub)
      }
      const rejected = nameConflicts(users, ({ value }) => pools.get(users[0]?.poolId ?? '')?.names.has(value) ?? false)
      if (rejected.length > 0) return { rejected }
      for (const user of users) put({ ...user, version: 1 })
      return 'inserted'
    },

    find: async (poolId, sub) => find(poolId, sub),

    findByName: async (poolId, value) => {
      const contents = pools.get(poolId)
      const holder = contents?.names.get(value)
      return holder === undefined ? undefined : contents?.users.get(holder)
    },

    save: async (users) => {
      const current = users.map(({ poolId, sub }) => find(poolId, sub))
      if (users.some(({ version }, index) => current[index]?.version !== version)) return 'stale'
      if (new Set(current).size < users.length) return 'stale'
      const taken = takenName(users)
      if (taken) return taken
      for (const user of current) if (user) dropNames(user)
      for (const user of users) put({ ...user, version: user.version + 1 })
      return 'saved'
    },

    delete: async (poolId, sub) => deleteUser(all, poolId, sub),

    list: async (poolId, page, filter) => {
      const users = [...(pools.get(poolId)?.users.values() ?? [])]
      return filter
        ? pageOf(users.filter(matches(filter)), (user) => [searchValueOf(user, filter.by) ?? '', user.sub], page)
        : pageOf(users, ({ sub }) => [sub], page)
    },

    estimateCount: async (poolId) => pools.get(poolId)?.users.size ?? 0,
  }
}

const matches = ({ by, match, value }: UserFilter) => {
  const folded = foldSearchValue(by, value)
  return (user: UserRecord): boolean => {
    const userValue = searchValueOf(user, by)
    return userValue !== undefined && (match === 'equals' ? userValue === folded : userValue.startsWith(folded))
  }
}
