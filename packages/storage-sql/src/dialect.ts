import { postgresStatements } from './generated/postgres-statements.ts'
import { sqliteStatements } from './generated/sqlite-statements.ts'
import type { CompiledStatements } from './statements/index.ts'

/** The differences between databases, in their statements and their schema. */
export interface SqlDialect {
  /** Every statement that is run while serving. */
  readonly statements: CompiledStatements
  /** Number of counter rows of a pool. Transactions that change the same row wait for each other. */
  readonly countParts: number
  /** The type of texts, compared and ordered by code point. */
  readonly text: string
  /** The type of whole numbers, up to 2^53. */
  readonly integer: string
  /** Suffix of the definition of a table with short rows that are looked up by their key. */
  readonly shortRows: string
  /** Suffix of the definition of a table whose rows may be long. */
  readonly longRows: string
  /** Returns a row if a table of this name exists. */
  readonly findTable: (name: string) => string
  /**
   * Drops the foreign key of these columns where checking it is expensive and dropping it is possible. The writes themselves
   * must then keep the rows consistent.
   */
  readonly dropForeignKey: (table: string, columns: readonly string[]) => readonly string[]
  /** The expression that reads a member of a JSON column as text. */
  readonly jsonMember: (column: string, member: string) => string
  /** Renames a table, and the index of its primary key where that has a name. */
  readonly renameTable: (from: string, to: string) => readonly string[]
  /** Run before a schema change in the same write: they wait until no other process is changing the schema. */
  readonly waitForSchema: readonly string[]
}

/**
 * SQLite, including D1. Tables with short rows are stored in the tree of their key (`without rowid`), which saves one
 * search and one write each. Tables with long rows are not, because that tree moves content longer than about a quarter page
 * to overflow pages.
 */
export const sqliteDialect: SqlDialect = {
  statements: sqliteStatements,
  countParts: 1,
  text: 'text',
  integer: 'integer',
  shortRows: 'strict, without rowid',
  longRows: 'strict',
  findTable: (name) => `select 1 from sqlite_schema where type = 'table' and name = '${name}'`,
  // Dropping it would rebuild the table and save no time: the referenced row was just written and is in memory.
  dropForeignKey: () => [],
  jsonMember: (column, member) => `${column} ->> '${member}'`,
  renameTable: (from, to) => [`alter table ${from} rename to ${to}`],
  waitForSchema: [], // SQLite has only one writer at a time.
}

/** PostgreSQL. Without `collate "C"`, it orders texts by locale; its `integer` ends at 2^31. */
export const postgresDialect: SqlDialect = {
  statements: postgresStatements,
  countParts: 64,
  text: 'text collate "C"',
  integer: 'bigint',
  shortRows: '',
  longRows: '',
  findTable: (name) =>
    `select 1 from information_schema.tables where table_schema = current_schema() and table_name = '${name}'`,
  dropForeignKey: (table, columns) => [`alter table ${table} drop constraint ${table}_${columns.join('_')}_fkey`],
  jsonMember: (column, member) => `${column}::json ->> '${member}'`,
  renameTable: (from, to) => [`alter table ${from} rename to ${to}`, `alter index ${from}_pkey rename to ${to}_pkey`],
  // A migration may take longer than a request may wait. The number is "pool" in ASCII.
  waitForSchema: ['set local lock_timeout = 0', 'select pg_advisory_xact_lock(1886351212)'],
}
