import type { DocumentStore } from '../documents/document-store.ts'
import {
  deletionKeyOf,
  type DocumentList,
  type DocumentType,
  ownerListOf,
  type VersionedRecord,
} from '../documents/document-type.ts'
import { OwnerNotFound } from '../owner-not-found.ts'
import type { PageRequest } from '../page.ts'
import type { Contents } from './contents.ts'
import { frozenCopy } from './copy.ts'
import { keyFrom, keyOf, type Value, valuesOf } from './document-key.ts'
import { documentsOf, ownerExists, removeOwned } from './owned-documents.ts'
import { pageOf } from './page-of.ts'

/** Stores the documents of one type in a map by key. */
export const createDocumentStore = <T extends DocumentType>(contents: Contents, type: T): DocumentStore<T> => {
  const documents = documentsOf(contents, type)
  const deletionKey = deletionKeyOf(type)

  const listBy = ({ by, order, descending }: DocumentList, values: readonly Value[], page: PageRequest) => {
    const owner = keyFrom(type, by, values)
    const matching = [...documents.values()].filter((record) => keyOf(type, by, record) === owner)
    return pageOf(matching, (record) => valuesOf(type, order, record), page, descending)
  }

  const insertWithin = async (maximum: number, record: VersionedRecord) => {
    const key = keyOf(type, type.key, record)
    if (documents.has(key)) return 'exists'
    for (const owner of type.owners)
      if (!ownerExists(contents, type, owner, record))
        throw new OwnerNotFound(`An owner in ${owner.type} does not exist.`)
    if (maximum < Infinity) {
      const { by } = ownerListOf(type)
      const owned = listBy({ by, order: [] }, valuesOf(type, by, record), { limit: maximum })
      if (owned.items.length >= maximum) return 'full'
    }
    documents.set(key, frozenCopy({ ...record, version: 1 }))
    return 'inserted'
  }

  const store = {
    insert: async (record: VersionedRecord) => (await insertWithin(Infinity, record)) === 'inserted',

    insertWithin,

    find: async (...key: Value[]) => documents.get(keyFrom(type, type.key, key)),

    save: async (record: VersionedRecord) => {
      const key = keyOf(type, type.key, record)
      const current = documents.get(key)
      if (current?.version !== record.version) return 'stale'
      if (keyOf(type, deletionKey, current) !== keyOf(type, deletionKey, record)) return 'stale'
      documents.set(key, frozenCopy({ ...record, version: record.version + 1 }))
      return 'saved'
    },

    delete: async (...values: Value[]) => {
      const key = keyFrom(
        type,
        type.key,
        type.key.map((member) => values[deletionKey.indexOf(member)] ?? ''),
      )
      const current = documents.get(key)
      if (!current || keyOf(type, deletionKey, current) !== keyFrom(type, deletionKey, values)) return false
      removeOwned(contents, type.name, key)
      return documents.delete(key)
    },

    list: async (...ownerAndPage: unknown[]) =>
      listBy(ownerListOf(type), ownerAndPage.slice(0, -1) as Value[], ownerAndPage.at(-1) as PageRequest),

    listBy: async (name: string, by: readonly Value[], page: PageRequest) => listBy(type.lists![name]!, by, page),
  }
  return store as unknown as DocumentStore<T>
}
