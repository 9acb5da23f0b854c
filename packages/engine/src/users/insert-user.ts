import type { NameTaken, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { changeUser } from './change-user.ts'
import { withNames } from './rules/names.ts'
import { releaseAliases } from './release-aliases.ts'

/**
 * Stores a new user. Returns the stored user, or the name that belongs to another user. With `force`, an alias of another user
 * (a verified email address or phone number) becomes an alias of the new user, and unverified for the other (H).
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

  // Store the user without the aliases first, then move the aliases in one transaction.
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

/** Whether a kind of name is a username: in pools with username attributes, contacts are (H). */
export const isUsername = ({ settings }: PoolRecord, kind: NameTaken['taken']): boolean =>
  kind === 'username' || (settings.UsernameAttributes ?? []).some((attribute) => attribute === kind)

const isMovable = (pool: PoolRecord, { taken }: NameTaken): boolean =>
  (taken === 'email' || taken === 'phone_number') && !isUsername(pool, taken)
