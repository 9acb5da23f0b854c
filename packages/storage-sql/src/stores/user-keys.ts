import {
  type NameTaken,
  type SearchKey,
  searchedValue,
  searchKeys,
  type SignInName,
  signInNameKinds,
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
 * The rows that users are found by, other than by sub: their names, and what listings search. Not every database checks that
 * the user is there. So they are written only behind a statement, in the same write, that must write the row of the user: that
 * row is then held.
 */
export interface UserKeys {
  /**
   * The statements that bring those rows from before to after; none for what stays. All names that are given up go before
   * any is claimed, so that a name can move from one of the users to another.
   */
  changes(users: readonly UserChange[]): Step[]
  /** The statements that remove all of them. They run after the one that deletes the user, so that none can be added. */
  deletions(poolId: string, sub: string): Step[]
  /** The first name of these users that belongs to another user, or that two of them claim. */
  taken(users: readonly UserRecord[]): Promise<NameTaken | undefined>
}

export const createUserKeys = (driver: Driver, { names, search }: Statements): UserKeys => {
  const droppedNames = ({ before, after }: UserChange): Step[] =>
    without(before?.names ?? [], after.names).map((name) => ({ run: names.delete(nameKey(after, name)) }))

  const addedNames = ({ before, after }: UserChange): Step[] =>
    without(after.names, before?.names ?? []).map((name) => ({
      run: names.insert({ ...nameKey(after, name), sub: after.sub }),
    }))

  const searchChanges = ({ before, after }: UserChange): Step[] =>
    rowKeys.flatMap((key) => {
      const row = { pool_id: after.poolId, sub: after.sub, key }
      const value = searchedValue(after, key)
      if (value === (before && searchedValue(before, key))) return []
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

/** What is searched by a row of its own. Users are kept by sub. */
export const rowKeys: readonly SearchKey[] = searchKeys.filter((key) => key !== 'sub')

/** The key of the row of a name. */
export const nameKey = ({ poolId }: UserRecord, { kind, value }: SignInName) => ({
  pool_id: poolId,
  value,
  kind: signInNameKinds.indexOf(kind),
})

/** The names of the one list that are not in the other, each once. */
export const without = (names: readonly SignInName[], others: readonly SignInName[]): SignInName[] =>
  names.filter((name, index) => !others.some(same(name)) && names.findIndex(same(name)) === index)

const same = (name: SignInName) => (other: SignInName) => name.kind === other.kind && name.value === other.value
