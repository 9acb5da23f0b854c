import type { SignInName, UserRecord } from './records/user-record.ts'
import type { NamesTaken } from './stores/user-store.ts'

/**
 * Those of many new users of a pool whose names are taken, by a stored user or by an earlier one of them. For adapters.
 */
export const nameConflicts = (
  users: readonly UserRecord[],
  isHeld: (name: SignInName) => boolean,
): NamesTaken['rejected'] => {
  const claims = new Set<string>()
  return users.flatMap((user) => {
    const name = user.names.find((each) => claims.has(each.value) || isHeld(each))
    for (const { value } of user.names) claims.add(value)
    return name ? [{ sub: user.sub, taken: name.kind }] : []
  })
}
