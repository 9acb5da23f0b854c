import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { userFailures } from './errors.ts'
import { foldName } from './rules/fold.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Finds a user by username, active alias or `sub`. Ignores case if the pool does. Unverified aliases do not match.
 * `sub` takes precedence, so that a user cannot shadow another by choosing that user's sub as username.
 */
export const findUser = async (users: UserStore, pool: PoolRecord, name: string): Promise<UserRecord | undefined> =>
  (uuid.test(name) ? await users.find(pool.id, name) : undefined) ??
  users.findByName(pool.id, foldName(pool, 'username', name))

/** Finds a user by username or active alias only: a `sub` that is not a username does not sign in (M: public reports). */
export const findBySignInName = (users: UserStore, pool: PoolRecord, name: string): Promise<UserRecord | undefined> =>
  users.findByName(pool.id, foldName(pool, 'username', name))

/** Like {@link findUser}, but throws UserNotFoundException when there is none. */
export const requireUser = async (users: UserStore, pool: PoolRecord, name: string): Promise<UserRecord> => {
  const user = await findUser(users, pool, name)
  if (!user) throw userFailures.notFound()
  return user
}
