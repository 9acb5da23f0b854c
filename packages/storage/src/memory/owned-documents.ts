import type { DocumentOwner, DocumentType, VersionedRecord } from '../documents/document-type.ts'
import { documentTypes } from '../documents/index.ts'
import type { Contents } from './contents.ts'
import { keyOf } from './document-key.ts'

/** The documents of a type, by key. */
export const documentsOf = (
  { documents }: Contents,
  { name }: Pick<DocumentType, 'name'>,
): Map<string, VersionedRecord> => {
  const existing = documents.get(name)
  if (existing) return existing
  const created = new Map<string, VersionedRecord>()
  documents.set(name, created)
  return created
}

/** Whether the owner of a record exists. */
export const ownerExists = (
  contents: Contents,
  type: DocumentType,
  { type: ownerType, by }: DocumentOwner,
  record: VersionedRecord,
): boolean => {
  if (ownerType !== 'users') return documentsOf(contents, { name: ownerType }).has(keyOf(type, by, record))
  const { poolId, sub } = record as VersionedRecord & { readonly poolId: string; readonly sub: string }
  return contents.pools.get(poolId)?.users.has(sub) ?? false
}

/** Removes the documents of the owner with this key, and everything they own. */
export const removeOwned = (contents: Contents, ownerType: string, ownerKey: string): void => {
  for (const type of Object.values<DocumentType>(documentTypes)) {
    for (const { by } of type.owners.filter((owner) => owner.type === ownerType)) {
      const documents = documentsOf(contents, type)
      for (const [key, record] of documents) {
        if (keyOf(type, by, record) !== ownerKey) continue
        documents.delete(key)
        removeOwned(contents, type.name, key)
      }
    }
  }
}
