import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { foldCase, foldName } from './rules/fold.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Finds a user by username, active alias or `sub`. Ignores case if the pool does. Unverified aliases do not match.
 * `sub` takes precedence, so that users cannot choose the `sub` of another user as username.
 */
export const findUser = async (users: UserStore, pool: PoolRecord, name: string): Promise<UserRecord | undefined> =>
  (uuid.test(name) ? await users.find(pool.id, name) : undefined) ?? findBySignInName(users, pool, name)

/** Whether {@link findUser} finds this user by a name. Comparing the username and the `sub` needs no read. */
export const isNameOf = async (
  users: UserStore,
  pool: PoolRecord,
  user: UserRecord,
  name: string,
): Promise<boolean> => {
  const fold = (username: string) => foldName(pool, 'username', username)
  // A username in the form of a `sub` can be the `sub` of another user, who takes precedence.
  if (name === user.sub || (!uuid.test(name) && fold(name) === fold(user.username))) return true
  return (await findUser(users, pool, name))?.sub === user.sub
}

/** Finds a user by username or active alias only: a `sub` that is not a username does not sign in (M: public reports). */
export const findBySignInName = async (
  users: UserStore,
  pool: PoolRecord,
  name: string,
): Promise<UserRecord | undefined> => {
  const folded = foldName(pool, 'username', name)
  const found = await users.findByName(pool.id, folded)
  const earlier = foldCase(pool, 'username', name)
  // Names from earlier versions keep the spelling of their domain until the user is updated.
  return found ?? (earlier === folded ? undefined : users.findByName(pool.id, earlier))
}

/** Like {@link findUser}, but throws UserNotFoundException if no user has the name. */
export const requireUser = async (users: UserStore, pool: PoolRecord, name: string): Promise<UserRecord> => {
  const user = await findUser(users, pool, name)
  if (!user) throw userFailures.notFound()
  return user
}
