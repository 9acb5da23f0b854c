import { deepFreeze } from '@poolhouse/storage'
import type { SqlValue } from './statement.ts'
import type { DocumentRow } from './tables/document-table.ts'

/** A row whose JSON is omitted because the caller has the document cached. */
export type UnlessKnown = Omit<DocumentRow, 'record'> & { readonly record: string | null }

/** The stamp of the document that the caller has, as arguments of a statement: `known_version` and so on. */
export type KnownStamp = Readonly<Record<string, SqlValue>>

/**
 * Caches parsed documents of the types that most requests read. Each read still asks the database whether the stamp of
 * the document is the same, so writes of other processes are visible at once.
 */
export interface DocumentCache<T> {
  /** Begins to read a document. */
  ask(key: string): PendingRead<T>
  /** Call it before a document is inserted: one of the same key and stamp may have been deleted. */
  forget(key: string): void
}

/** A document that is being read. */
export interface PendingRead<T> {
  /** Lets the database omit the JSON of a cached document. */
  readonly stamp: KnownStamp
  /** Returns the document of the row that the database returned. */
  readonly take: (row: UnlessKnown | undefined) => T | undefined
}

/** The cache of one table. */
export interface CachedTable<T> {
  /** The columns that, with the key, identify the JSON of a document. Each document has a `version` of 1 or more. */
  readonly stamp: readonly string[]
  readonly columns: Readonly<Record<string, { readonly type: 'text' | 'integer' }>>
  readonly decode: (row: DocumentRow) => T
}

/** Creates a cache of at most `capacity` documents: the one that was parsed longest ago is dropped first. */
export const createDocumentCache = <T>(
  capacity: number,
  { stamp, columns, decode }: CachedTable<T>,
): DocumentCache<T> => {
  const documents = new Map<string, { readonly stamp: KnownStamp; readonly document: T }>()
  const unknown = Object.fromEntries(
    stamp.map((column) => [`known_${column}`, columns[column]?.type === 'text' ? '' : 0]),
  )

  const keep = (key: string, row: DocumentRow): T => {
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
    ask: (key) => {
      const known = documents.get(key)
      return {
        stamp: known?.stamp ?? unknown,
        take: (row) => {
          if (!row) return undefined
          return row.record === null ? known?.document : keep(key, row)
        },
      }
    },
    forget: (key) => void documents.delete(key),
  }
}
