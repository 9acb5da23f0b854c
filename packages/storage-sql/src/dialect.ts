import { postgresStatements } from './generated/postgres-statements.ts'
import { sqliteStatements } from './generated/sqlite-statements.ts'
import type { CompiledStatements } from './statements/index.ts'

/** Where databases differ: in the texts of statements, and in words of their schema. */
export interface SqlDialect {
  /** Every statement that is run while serving. */
  readonly statements: CompiledStatements
  /** Number of counter rows of a pool. Transactions that change the same row wait for each other. */
  readonly countParts: number
  /** The type of texts, compared and ordered by code point. */
  readonly text: string
  /** The type of whole numbers, up to 2^53. */
  readonly integer: string
  /** Suffix of the definition of a table whose rows are short and found by their key. */
  readonly shortRows: string
  /** Suffix of the definition of a table whose rows may be long. */
  readonly longRows: string
  /** Returns a row if a table of this name exists. */
  readonly findTable: (name: string) => string
  /**
   * Takes a foreign key of these columns off a table, where it costs something and can be taken off: the rows are then kept in
   * order by how they are written.
   */
  readonly dropForeignKey: (table: string, columns: readonly string[]) => readonly string[]
  /** A member of a column that holds JSON, as a text. */
  readonly jsonMember: (column: string, member: string) => string
  /** Renames a table, and the index of its primary key where that has a name. */
  readonly renameTable: (from: string, to: string) => readonly string[]
  /** Go before a change of the schema, in the same write: they wait until no other process is about one. */
  readonly waitForSchema: readonly string[]
}

/**
 * SQLite, including D1. Tables with short rows are stored in the tree of their key (`without rowid`), which saves one
 * search and one write each. Tables with long rows are not, because that tree moves content beyond about a quarter page
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
  // It would have to rebuild the table and saves no time: the referenced row was just written and is in memory.
  dropForeignKey: () => [],
  jsonMember: (column, member) => `${column} ->> '${member}'`,
  renameTable: (from, to) => [`alter table ${from} rename to ${to}`],
  waitForSchema: [], // There is one writer at a time as it is.
}

/** PostgreSQL. Its locales order texts otherwise, and its plain integers end at 2^31. */
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
