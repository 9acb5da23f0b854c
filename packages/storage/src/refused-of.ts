import type { SignInName, UserRecord } from './records/user-record.ts'
import type { NamesTaken } from './stores/user-store.ts'

/** Who of many new users of one pool cannot be added, given which names are held already. For adapters. */
export const refusedOf = (
  users: readonly UserRecord[],
  isHeld: (name: SignInName) => boolean,
): NamesTaken['refused'] => {
  const claims = new Set<string>()
  return users.flatMap((user) => {
    const name = user.names.find((each) => claims.has(each.value) || isHeld(each))
    for (const { value } of user.names) claims.add(value)
    return name ? [{ sub: user.sub, taken: name.kind }] : []
  })
}
