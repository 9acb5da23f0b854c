import type { SqlDialect } from '../dialect.ts'

/**
 * One step of the schema, forward only. A released migration is never changed: mistakes are fixed by a later one. Its
 * statements run as one write, so none of them can use the result of another.
 */
export interface Migration {
  /** The schema version after this migration; the first is 1. */
  readonly version: number
  readonly statements: (dialect: SqlDialect) => readonly string[]
}
