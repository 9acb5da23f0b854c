import { frozen } from '@poolhouse/storage'

/** What a row says about the document in it. */
interface Stamp {
  readonly version: number
  readonly created_at: number
}

/** A row whose document is left out because the asker has it. */
export type UnlessKnown<Row extends { readonly record: string }> = Omit<Row, 'record'> & {
  readonly record: string | null
}

/** Names the document that the asker has: then the database need not send it. */
export interface KnownStamp {
  readonly known_version: number
  readonly known_created_at: number
}

/**
 * Keeps documents that are read on each request and seldom written, so that they are not parsed each time. It never answers
 * by itself: each read asks the database whether the document is still the one. So what other processes write is seen at once.
 */
export interface DocumentCache<Row extends Stamp & { readonly record: string }, T> {
  /** Begins to read a document. */
  ask(id: string): Asked<Row, T>
  /** Call it before a document is added: its id may have been used, and its stamp may be that of the one before. */
  forget(id: string): void
}

/** A document that is being read. */
export interface Asked<Row extends { readonly record: string }, T> {
  /** What to tell the database, so that it leaves out the record where it is the known one. */
  readonly stamp: KnownStamp
  /** Makes the document of the row that the database answered with, if it did. */
  readonly take: (row: UnlessKnown<Row> | undefined) => T | undefined
}

/** Makes a cache of so many documents: the one that was parsed longest ago gives way. */
export const createDocumentCache = <Row extends Stamp & { readonly record: string }, T>(
  capacity: number,
  decode: (row: Row) => T,
): DocumentCache<Row, T> => {
  const documents = new Map<string, Stamp & { readonly document: T }>()

  const keep = (id: string, row: Row): T => {
    const document = frozen(decode(row))
    documents.delete(id)
    documents.set(id, { version: row.version, created_at: row.created_at, document })
    const [oldest] = documents.keys()
    if (documents.size > capacity && oldest !== undefined) documents.delete(oldest)
    return document
  }

  return {
    ask: (id) => {
      const known = documents.get(id)
      return {
        stamp: { known_version: known?.version ?? 0, known_created_at: known?.created_at ?? 0 },
        take: (row) => {
          if (!row) return undefined
          return row.record === null ? known?.document : keep(id, { ...row, record: row.record } as unknown as Row)
        },
      }
    },
    forget: (id) => void documents.delete(id),
  }
}
