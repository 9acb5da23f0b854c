import type { SignInName, UserRecord } from './records/user-record.ts'
import type { NamesTaken } from './stores/user-store.ts'

/** Who of many new users of one pool cannot be added, given which names are held already. For adapters. */
export const refusedOf = (
  users: readonly UserRecord[],
  isHeld: (user: UserRecord, name: SignInName) => boolean,
): NamesTaken['refused'] => {
  const claims = new Set<string>()
  const claimOf = ({ kind, value }: SignInName) => `${kind}:${value}`
  return users.flatMap((user) => {
    const name = user.names.find((each) => claims.has(claimOf(each)) || isHeld(user, each))
    for (const each of user.names) claims.add(claimOf(each))
    return name ? [{ sub: user.sub, taken: name.kind }] : []
  })
}
