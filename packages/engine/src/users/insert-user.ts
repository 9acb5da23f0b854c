import type { NameTaken, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { changeUser } from './change-user.ts'
import { withNames } from './rules/names.ts'
import { releaseAliases } from './release-aliases.ts'

/**
 * Stores a new user. Answers with the user as stored, or with the name that is somebody else's. With `force`, a verified
 * email address or phone number that is somebody's alias is taken from them instead, and is unverified there.
 */
export const insertUser = async (
  users: UserStore,
  pool: PoolRecord,
  user: UserRecord,
  { force }: { readonly force: boolean },
): Promise<UserRecord | NameTaken> => {
  const outcome = await users.insert(user)
  if (outcome === 'inserted') return user
  if (!force || !isMovable(pool, outcome)) return outcome

  // The user is stored without the aliases first, and then takes them in the one step in which their holders lose them.
  const unaliased = { ...user, names: user.names.filter(({ kind }) => kind !== 'email' && kind !== 'phone_number') }
  const second = await users.insert(unaliased)
  if (second !== 'inserted') return second
  return changeUser(
    users,
    unaliased,
    (current) => withNames(pool, current),
    (decided) => releaseAliases(users, pool, decided, user.createdAt),
  )
}

/** Whether a kind of name is the username to its owner: in pools with username attributes, contacts are. */
export const isUsername = ({ settings }: PoolRecord, kind: NameTaken['taken']): boolean =>
  kind === 'username' || (settings.UsernameAttributes ?? []).some((attribute) => attribute === kind)

const isMovable = (pool: PoolRecord, { taken }: NameTaken): boolean =>
  (taken === 'email' || taken === 'phone_number') && !isUsername(pool, taken)
