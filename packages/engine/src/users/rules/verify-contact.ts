import type { PoolRecord, UserRecord, VerifiableAttribute } from '@poolhouse/storage'
import { verifiedFlag, withNames } from './names.ts'

/**
 * Returns the user with a verified contact. `value` is the verified value. It stops being pending, and replaces
 * an older one. In pools where the contact is an alias, it becomes a sign-in name (H).
 *
 * @param at milliseconds since the epoch.
 */
export const withVerified = (
  pool: PoolRecord,
  user: UserRecord,
  attribute: VerifiableAttribute,
  value: string,
  at: number,
): UserRecord => {
  const { [attribute]: _, ...others } = user.pending
  return withNames(pool, {
    ...user,
    pending: others,
    attributes: { ...user.attributes, [attribute]: value, [verifiedFlag[attribute]]: 'true' },
    modifiedAt: at,
  })
}
