import type { PoolRecord, UserRecord, UserStore } from '@poolhouse/storage'
import { verifiedFlag, withNames } from './rules/names.ts'

/**
 * Returns the users whose email address or phone number becomes an alias of `claimant`, without the name and with the attribute
 * unverified (H). Save them in one transaction with the claimant, so that each alias has exactly one user.
 */
export const releaseAliases = async (
  users: UserStore,
  pool: PoolRecord,
  claimant: UserRecord,
  at: number,
): Promise<readonly UserRecord[]> => {
  const released = new Map<string, UserRecord>()
  for (const { kind, value } of claimant.names) {
    if (kind !== 'email' && kind !== 'phone_number') continue
    const found = await users.findByName(pool.id, value)
    const holder = found && (released.get(found.sub) ?? found)
    if (!holder || holder.sub === claimant.sub) continue
    const attributes = { ...holder.attributes, [verifiedFlag[kind]]: 'false' }
    released.set(holder.sub, withNames(pool, { ...holder, attributes, modifiedAt: at }))
  }
  return [...released.values()]
}
