import { deepFreeze } from '@poolhouse/storage'
import type { SqlValue } from './statement.ts'
import type { DocumentRow } from './tables/document-table.ts'

/** A row whose JSON is omitted because the caller has the document cached. */
export type RowUnlessCached = Omit<DocumentRow, 'record'> & { readonly record: string | null }

/** The stamp of the cached document, as arguments of a statement, such as `known_version`. */
export type CachedStamp = Readonly<Record<string, SqlValue>>

/**
 * Caches parsed documents of the types that most requests read. Each read still compares the stamp of the document in the
 * database, so writes of other processes are visible at once.
 */
export interface DocumentCache<T> {
  /** Starts to read a document. */
  startRead(key: string): PendingRead<T>
  /** Call it before inserting a document: the cache may hold a deleted one with the same key and stamp. */
  invalidate(key: string): void
}

/** A document that is being read. */
export interface PendingRead<T> {
  /** Lets the database omit the JSON of a cached document. */
  readonly stamp: CachedStamp
  /** Returns the document of the row that the database returned. */
  readonly documentOf: (row: RowUnlessCached | undefined) => T | undefined
}

/** The cache of one table. */
export interface CachedTable<T> {
  /** The columns that, with the key, identify the JSON of a document. Each document has a `version` of 1 or more. */
  readonly stamp: readonly string[]
  readonly columns: Readonly<Record<string, { readonly type: 'text' | 'integer' }>>
  readonly decode: (row: DocumentRow) => T
}

/** Creates a cache of at most `capacity` documents. It evicts the document that was parsed longest ago. */
export const createDocumentCache = <T>(
  capacity: number,
  { stamp, columns, decode }: CachedTable<T>,
): DocumentCache<T> => {
  const documents = new Map<string, { readonly stamp: CachedStamp; readonly document: T }>()
  const noStamp = Object.fromEntries(
    stamp.map((column) => [`known_${column}`, columns[column]?.type === 'text' ? '' : 0]),
  )

  const store = (key: string, row: DocumentRow): T => {
    const document = deepFreeze(decode(row))
    documents.delete(key)
    documents.set(key, {
      stamp: Object.fromEntries(stamp.map((column) => [`known_${column}`, row[column] ?? null])),
      document,
    })
    const [oldest] = documents.keys()
    if (documents.size > capacity && oldest !== undefined) documents.delete(oldest)
    return document
  }

  return {
    startRead: (key) => {
      const cached = documents.get(key)
      return {
        stamp: cached?.stamp ?? noStamp,
        documentOf: (row) => {
          if (!row) return undefined
          return row.record === null ? cached?.document : store(key, row)
        },
      }
    },
    invalidate: (key) => void documents.delete(key),
  }
}
