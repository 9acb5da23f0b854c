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
import type { UserSearchRow } from '../tables/index.ts'

/** A user before and after a save; a new user has no `before`. */
export interface UserChange {
  readonly before?: UserRecord | undefined
  readonly after: UserRecord
}

/**
 * The lookup rows of users: their names and search values. Not every database checks that the user exists. So they are
 * written only after a required statement in the same write has changed, and thereby locked, the row of the user.
 */
export interface UserKeys {
  /**
   * Returns the statements that update those rows from before to after. All released names are deleted before any is
   * inserted, so that a name can move from one of the users to another.
   */
  changes(users: readonly UserChange[]): Step[]
  /**
   * Returns the statements that delete all lookup rows of a user. Run them after the one that deletes this version of the
   * user, so that no rows can be added.
   */
  deletions(user: UserRecord): Step[]
  /** Finds the first name of these users that belongs to another user, or that two of them claim. */
  findConflict(users: readonly UserRecord[]): Promise<NameTaken | undefined>
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

  const searchChanges = ({ before, after }: UserChange): Step[] => {
    const [old, current] = [before ? searchRows(before) : [], searchRows(after)]
    return [
      ...rowsWithout(old, current).map((row) => ({ run: search.delete(row) })),
      ...rowsWithout(current, old).map((row) => ({ run: search.insert(row) })),
    ]
  }

  const holderOf = async (user: UserRecord, name: SignInName): Promise<string | undefined> =>
    (await driver.read(names.holder(nameKey(user, name))))[0]?.sub

  return {
    changes: (users) => [...users.flatMap(droppedNames), ...users.flatMap(addedNames), ...users.flatMap(searchChanges)],

    deletions: (user) => [
      { run: names.deleteAll({ pool_id: user.poolId, sub: user.sub }) },
      ...searchRows(user).map((row) => ({ run: search.delete(row) })),
    ],

    findConflict: async (users) => {
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

/** The key under which pruning finds users that were never confirmed. Not a search key of listings. */
export const unconfirmedSince = 'unconfirmed_since'

/** The keys of rows of `user_search`. `sub` is the key of the user itself. */
export const rowKeys: readonly (SearchKey | typeof unconfirmedSince)[] = [
  ...searchKeys.filter((key) => key !== 'sub'),
  unconfirmedSince,
]

/** The value of a user under a key; undefined if the user has none. */
export const rowValue = (user: UserRecord, key: (typeof rowKeys)[number]): string | undefined => {
  if (key !== unconfirmedSince) return searchedValue(user, key)
  return user.status === 'UNCONFIRMED' ? sortableTime(user.createdAt) : undefined
}

/** The rows of `user_search` of a user, in the order of {@link rowKeys}. */
export const searchRows = (user: UserRecord): UserSearchRow[] =>
  rowKeys.flatMap((key) => {
    const value = rowValue(user, key)
    return value === undefined ? [] : [{ pool_id: user.poolId, key, value, sub: user.sub }]
  })

/** The rows of a user that are not in the other list. */
const rowsWithout = (rows: readonly UserSearchRow[], others: readonly UserSearchRow[]): UserSearchRow[] =>
  rows.filter(({ key, value }) => !others.some((other) => other.key === key && other.value === value))

/** Milliseconds since the epoch as a text with the same order. */
export const sortableTime = (time: number): string => String(time).padStart(15, '0')

/** The key of the row of a name. */
export const nameKey = ({ poolId }: UserRecord, { value }: SignInName) => ({ pool_id: poolId, value })

/** The names that are not in the other list, each text once: a user may have it as names of several kinds. */
export const without = (names: readonly SignInName[], others: readonly SignInName[]): SignInName[] =>
  names.filter((name, index) => !others.some(same(name)) && names.findIndex(same(name)) === index)

const same = (name: SignInName) => (other: SignInName) => name.value === other.value
