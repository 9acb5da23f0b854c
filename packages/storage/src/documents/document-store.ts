import type { Page, PageRequest } from '../page.ts'
import type { SaveOutcome } from '../stores/save-outcome.ts'
import type { DocumentType, RecordOf } from './document-type.ts'

/**
 * Stores the documents of one type. Keys are passed as values, in the order in which the type lists their members:
 * `groups.find(poolId, name)`.
 */
export interface DocumentStore<T extends DocumentType> {
  /**
   * Adds a document as version 1. Returns false, and adds nothing, when its key exists. Rejects with `OwnerNotFound` when one
   * of its owners does not exist.
   */
  insert(record: RecordOf<T>): Promise<boolean>

  /**
   * Adds a document as version 1 if its first owner has fewer than `maximum` documents of the type. Racing callers do not exceed
   * the maximum together. Returns `exists` when the key exists, even if the maximum is reached. Rejects as `insert` does.
   */
  insertWithin(maximum: number, record: RecordOf<T>): Promise<InsertOutcome>

  find(...key: Values<T, T['key']>): Promise<RecordOf<T> | undefined>

  /**
   * Replaces the document with the version `record.version` and increments the version. Of concurrent callers one
   * saves, the others are stale.
   */
  save(record: RecordOf<T>): Promise<SaveOutcome>

  /**
   * Deletes a document and everything that it owns. The arguments are the key of its first owner, then the rest of its own key.
   * Returns false if it does not exist.
   *
   * Owned records are deleted first, a few hundred at a time, so that other writes are not blocked. If this is
   * interrupted, the document still exists with fewer records: delete it again.
   */
  delete(...key: Values<T, DeletionKey<T>>): Promise<boolean>

  /** Lists the documents of an owner, by key: `groups.list(poolId, { limit: 60 })`. */
  list(...ownerAndPage: [...owner: Values<T, OwnerKey<T>>, page: PageRequest]): Promise<Page<RecordOf<T>>>

  /** Lists documents by a named list of the type: `memberships.listBy('group', [poolId, group], { limit: 60 })`. */
  listBy<Name extends keyof Lists<T> & string>(
    list: Name,
    by: Values<T, Lists<T>[Name]['by']>,
    page: PageRequest,
  ): Promise<Page<RecordOf<T>>>
}

/** The result of an insert with a maximum: only `inserted` has added the document. */
export type InsertOutcome = 'inserted' | 'exists' | 'full'

/** The types of some members of a record. */
type Values<T extends DocumentType, Names extends readonly string[]> = {
  -readonly [Index in keyof Names]: Names[Index] extends keyof RecordOf<T> ? RecordOf<T>[Names[Index]] : never
}

type Lists<T extends DocumentType> = NonNullable<T['lists']>

type OwnerKey<T extends DocumentType> = T['owners'] extends readonly [
  infer First extends { by: readonly string[] },
  ...unknown[],
]
  ? First['by']
  : readonly []

type DeletionKey<T extends DocumentType> = readonly [...OwnerKey<T>, ...Without<T['key'], OwnerKey<T>[number]>]

type Without<Names extends readonly string[], Name extends string> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? First extends Name
    ? Without<Rest, Name>
    : readonly [First, ...Without<Rest, Name>]
  : readonly []
