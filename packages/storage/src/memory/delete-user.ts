import type { Contents } from './contents.ts'
import { removeOwned } from './owned-documents.ts'

/** Deletes a user and its names, grants and documents. Returns false if the user does not exist. */
export const deleteUser = (all: Contents, poolId: string, sub: string): boolean => {
  const contents = all.pools.get(poolId)
  const user = contents?.users.get(sub)
  if (!contents || !user) return false
  const ended = new Set<string>()
  for (const grant of contents.grants.values()) if (grant.sub === sub) ended.add(grant.eventId)
  for (const eventId of ended) contents.grants.delete(eventId)
  for (const { hash, eventId } of contents.refreshTokens.values())
    if (ended.has(eventId)) contents.refreshTokens.delete(hash)
  for (const { value } of user.names) contents.names.delete(value)
  removeOwned(all, 'users', JSON.stringify([poolId, sub]))
  return contents.users.delete(sub)
}
