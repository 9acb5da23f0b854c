import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Tables } from './schema.ts'

/** Writes statements; never runs any. */
export type Writer = Kysely<Tables>

/** Where databases differ. Everything else is written once, in SQL that all of them read. */
export interface SqlDialect {
  readonly writer: Writer
  /** The type of texts, compared and ordered by code point. */
  readonly text: RawBuilder<unknown>
  /** The type of whole numbers, up to 2^53. */
  readonly integer: RawBuilder<unknown>
  /** Ends the definition of a table whose rows are short and found by their key. */
  readonly shortRows: RawBuilder<unknown>
  /** Ends the definition of a table whose rows may be long. */
  readonly longRows: RawBuilder<unknown>
  /** Answers with a row when there is a table of this name. */
  readonly findTable: (name: string) => RawBuilder<unknown>
  /** Whether writers run side by side, so that a row must be locked to keep others from adding to what it owns. */
  readonly locksRows: boolean
  /** Go before a change of the schema, in the same write: they wait until no other process is about one. */
  readonly waitForSchema: readonly RawBuilder<unknown>[]
}

/**
 * SQLite, D1 included. Short rows are kept in the tree of their key, which saves one search and one write each; long rows
 * are not, since that tree pushes all beyond about a quarter page out into pages of their own.
 */
export const sqliteDialect = (): SqlDialect => ({
  writer: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  text: sql`text`,
  integer: sql`integer`,
  shortRows: sql`strict, without rowid`,
  longRows: sql`strict`,
  findTable: (name) => sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`,
  locksRows: false,
  waitForSchema: [], // There is one writer at a time as it is.
})

/** PostgreSQL. Its locales order texts otherwise, and its plain integers end at 2^31. */
export const postgresDialect = (): SqlDialect => ({
  writer: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  text: sql`text collate "C"`,
  integer: sql`bigint`,
  shortRows: sql``,
  longRows: sql``,
  findTable: (name) =>
    sql`select 1 from information_schema.tables where table_schema = current_schema() and table_name = ${name}`,
  locksRows: true,
  // A migration may take longer than a request may wait. The number is "pool" in ASCII.
  waitForSchema: [sql`set local lock_timeout = 0`, sql`select pg_advisory_xact_lock(1886351212)`],
})
