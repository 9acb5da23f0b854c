import { deepFreeze, type UserRecord } from '@poolhouse/storage'
import type { UserRow } from './tables/index.ts'
import { type DecodeUser, decodeUser } from './user-document.ts'

/** How much is kept at most, in characters of what rows hold. */
const usual = 4_000_000

/**
 * Decodes rows into users. Equal rows give the same frozen object, so a user is parsed once, and callers can cache what
 * they derive from it. A user is never stale: the database has just returned the row.
 */
export const createUserCache = (capacity = usual): DecodeUser => {
  let weight = 0
  const known = new Map<string, { readonly row: UserRow; readonly user: UserRecord }>()

  const keep = (row: UserRow, replaced: UserRow | undefined): UserRecord => {
    const user = deepFreeze(decodeUser(row))
    weight += weightOf(row) - (replaced ? weightOf(replaced) : 0)
    if (weight > capacity) {
      known.clear()
      weight = weightOf(row)
    }
    known.set(row.sub, { row, user })
    return user
  }

  return (row) => {
    const last = known.get(row.sub)
    return last && isSame(last.row, row) ? last.user : keep(row, last?.row)
  }
}

const isSame = (one: UserRow, other: UserRow): boolean =>
  one.version === other.version &&
  one.state === other.state &&
  one.profile === other.profile &&
  one.pool_id === other.pool_id

const weightOf = ({ profile, state }: UserRow): number => profile.length + state.length
