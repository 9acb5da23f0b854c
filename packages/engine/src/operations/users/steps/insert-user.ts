import type { AdminCreateUserRequest } from '@poolhouse/schemas'
import type { NameTaken, PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { changeUser } from '../../../domain/users/change-user.ts'
import { withNames } from '../../../domain/users/names.ts'
import { releaseAliases } from '../../../domain/users/release-aliases.ts'
import { userFailures } from '../../../failures/users.ts'

/**
 * Stores a new user. Throws UsernameExistsException when the name is taken, and AliasExistsException when a verified contact is
 * somebody's alias, unless ForceAliasCreation takes it from them. Returns the user as stored.
 */
export const insertUser = async (
  users: UserStore,
  pool: PoolRecord,
  user: UserRecord,
  { ForceAliasCreation }: Pick<AdminCreateUserRequest, 'ForceAliasCreation'>,
): Promise<UserRecord> => {
  const outcome = await users.insert(user)
  if (outcome === 'inserted') return user
  if (!ForceAliasCreation || !isMovable(pool, outcome)) throw refusal(pool, outcome)

  // The user is stored without the aliases first, and then takes them in the one step in which their holders lose them.
  const unaliased = { ...user, names: user.names.filter(({ kind }) => kind !== 'email' && kind !== 'phone_number') }
  const second = await users.insert(unaliased)
  if (second !== 'inserted') throw refusal(pool, second)
  return changeUser(
    users,
    unaliased,
    (current) => withNames(pool, current),
    (decided) => releaseAliases(users, pool, decided, user.createdAt),
  )
}

const isUsername = ({ settings }: PoolRecord, kind: NameTaken['taken']): boolean =>
  kind === 'username' || (settings.UsernameAttributes ?? []).some((attribute) => attribute === kind)

const isMovable = (pool: PoolRecord, { taken }: NameTaken): boolean =>
  (taken === 'email' || taken === 'phone_number') && !isUsername(pool, taken)

const refusal = (pool: PoolRecord, { taken }: NameTaken) =>
  isUsername(pool, taken) ? userFailures.accountExists() : userFailures.aliasExists(taken)
