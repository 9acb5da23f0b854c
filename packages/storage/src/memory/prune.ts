import { compareText } from './compare-text.ts'
import type { DocumentType, VersionedRecord } from '../documents/document-type.ts'
import { documentTypes } from '../documents/index.ts'
import type { PruneBounds } from '../storage.ts'
import type { Contents } from './contents.ts'
import { deleteUser } from './delete-user.ts'
import { documentsOf } from './owned-documents.ts'

/**
 * Deletes unconfirmed users, and grants with their tokens, one-time ids, documents and buckets that expired before `now`. One
 * visit deletes all of them in a pool.
 */
export const prune = (
  contents: Contents,
  now: number,
  { maxVisits = Number.POSITIVE_INFINITY, unconfirmedBefore = 0 }: PruneBounds = {},
): void => {
  for (const [key, fullAt] of contents.buckets) if (fullAt < now) contents.buckets.delete(key)
  for (const poolId of poolsInPruneOrder(contents).slice(0, maxVisits)) {
    deleteUnconfirmed(contents, poolId, unconfirmedBefore)
    prunePool(contents, poolId, now)
    contents.prunedLast = poolId
  }
}

/** All pools, starting after the one that was pruned last. */
const poolsInPruneOrder = ({ pools, prunedLast }: Contents): readonly string[] => {
  const ids = [...pools.keys()].toSorted(compareText)
  const later = ids.filter((id) => compareText(id, prunedLast) > 0)
  return [...later, ...ids.slice(0, ids.length - later.length)]
}

const deleteUnconfirmed = (contents: Contents, poolId: string, before: number): void => {
  for (const { sub, status, createdAt } of contents.pools.get(poolId)?.users.values() ?? [])
    if (status === 'UNCONFIRMED' && createdAt < before) deleteUser(contents, poolId, sub)
}

const prunePool = (contents: Contents, poolId: string, now: number): void => {
  const { pools, oneTimeIds } = contents
  const { grants, refreshTokens } = pools.get(poolId)!
  for (const grant of grants.values()) if (grant.expiresAt < now) grants.delete(grant.eventId)
  for (const { hash, eventId } of refreshTokens.values()) if (!grants.has(eventId)) refreshTokens.delete(hash)
  const consumed = oneTimeIds.get(poolId) ?? new Map<string, number>()
  for (const [id, expiresAt] of consumed) if (expiresAt < now) consumed.delete(id)
  for (const type of Object.values<DocumentType>(documentTypes)) pruneDocuments(contents, type, poolId, now)
}

const pruneDocuments = (contents: Contents, type: DocumentType, poolId: string, now: number): void => {
  const { expiry } = type
  if (expiry === undefined) return
  const documents = documentsOf(contents, type)
  for (const [key, record] of documents) {
    const members = record as VersionedRecord & Readonly<Record<string, unknown>>
    if (members['poolId'] === poolId && Number(members[expiry]) < now) documents.delete(key)
  }
}
