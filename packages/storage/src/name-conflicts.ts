import type { SignInName, UserRecord } from './records/user-record.ts'
import type { NamesTaken } from './stores/user-store.ts'

/** Finds the new users of a pool whose names belong to a stored user or to an earlier new user. For adapters. */
export const nameConflicts = (
  users: readonly UserRecord[],
  isTaken: (name: SignInName) => boolean,
): NamesTaken['rejected'] => {
  const claims = new Set<string>()
  return users.flatMap((user) => {
    const name = user.names.find((each) => claims.has(each.value) || isTaken(each))
    for (const { value } of user.names) claims.add(value)
    return name ? [{ sub: user.sub, taken: name.kind }] : []
  })
}
