import {
  type NameTaken,
  type SearchKey,
  searchedValue,
  searchKeys,
  type SignInName,
  type UserRecord,
} from '@poolhouse/storage'
import type { Driver, Step } from '../driver.ts'
import type { Statements } from '../statements/index.ts'

/** A user as it is stored, unless it is new, and as it shall be. */
export interface UserChange {
  readonly before?: UserRecord | undefined
  readonly after: UserRecord
}

/**
 * The rows by which users are found, other than by sub: their names and search values. Not every database checks that
 * the user exists. So they are only written after a statement in the same write that must write, and thereby lock, the
 * row of the user.
 */
export interface UserKeys {
  /**
   * The statements that bring those rows from before to after; none for what stays. All names that are given up go before
   * any is claimed, so that a name can move from one of the users to another.
   */
  changes(users: readonly UserChange[]): Step[]
  /** The statements that remove all of them. They run after the one that deletes the user, so that none can be added. */
  deletions(poolId: string, sub: string): Step[]
  /** The first name of these users that is any kind of name of another user, or that two of them claim. */
  taken(users: readonly UserRecord[]): Promise<NameTaken | undefined>
}

export const createUserKeys = (driver: Driver, { names, search }: Statements): UserKeys => {
  const droppedNames = ({ before, after }: UserChange): Step[] =>
    without(before?.names ?? [], after.names).map((name) => ({
      run: names.delete({ ...nameKey(after, name), sub: after.sub }),
    }))

  const addedNames = ({ before, after }: UserChange): Step[] =>
    without(after.names, before?.names ?? []).map((name) => ({
      run: names.insert({ ...nameKey(after, name), sub: after.sub }),
    }))

  const searchChanges = ({ before, after }: UserChange): Step[] =>
    rowKeys.flatMap((key) => {
      const row = { pool_id: after.poolId, sub: after.sub, key }
      const value = rowValue(after, key)
      if (value === (before && rowValue(before, key))) return []
      return [{ run: value === undefined ? search.delete(row) : search.put({ ...row, value }) }]
    })

  const holderOf = async (user: UserRecord, name: SignInName): Promise<string | undefined> =>
    (await driver.read(names.holder(nameKey(user, name))))[0]?.sub

  return {
    changes: (users) => [...users.flatMap(droppedNames), ...users.flatMap(addedNames), ...users.flatMap(searchChanges)],

    deletions: (poolId, sub) => [
      { run: names.deleteAll({ pool_id: poolId, sub }) },
      { run: search.deleteAll({ pool_id: poolId, sub }) },
    ],

    taken: async (users) => {
      const subs = new Set(users.map(({ sub }) => sub))
      const claims = new Map<string, string>()
      for (const user of users) {
        for (const name of user.names) {
          const claim = JSON.stringify(nameKey(user, name))
          const holder = await holderOf(user, name)
          if (holder !== undefined && !subs.has(holder)) return { taken: name.kind }
          if ((claims.get(claim) ?? user.sub) !== user.sub) return { taken: name.kind }
          claims.set(claim, user.sub)
        }
      }
      return undefined
    },
  }
}

/** The key under which pruning finds users that were never confirmed. Listings do not know it. */
export const unconfirmedSince = 'unconfirmed_since'

/** The keys of rows of `user_search`. Users themselves are kept by sub. */
export const rowKeys: readonly (SearchKey | typeof unconfirmedSince)[] = [
  ...searchKeys.filter((key) => key !== 'sub'),
  unconfirmedSince,
]

/** The value of a user under a key; undefined where the user has no row. */
export const rowValue = (user: UserRecord, key: (typeof rowKeys)[number]): string | undefined => {
  if (key !== unconfirmedSince) return searchedValue(user, key)
  return user.status === 'UNCONFIRMED' ? sortableTime(user.createdAt) : undefined
}

/** Milliseconds since the epoch as a text that is ordered as times are. */
export const sortableTime = (time: number): string => String(time).padStart(15, '0')

/** The key of the row of a name. */
export const nameKey = ({ poolId }: UserRecord, { value }: SignInName) => ({ pool_id: poolId, value })

/** The names of the one list that are not in the other, each text once: a user may have it as names of several kinds. */
export const without = (names: readonly SignInName[], others: readonly SignInName[]): SignInName[] =>
  names.filter((name, index) => !others.some(same(name)) && names.findIndex(same(name)) === index)

const same = (name: SignInName) => (other: SignInName) => name.value === other.value
