import {
  DummyDriver,
  type Expression,
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
import type { SqlValue } from '../statement.ts'
import type { Tables } from '../tables/index.ts'

/** Builds statements; never runs any. */
export type Writer = Kysely<Tables>

/** The same for tables whose columns are only known at runtime. */
export type AnyWriter = Kysely<Record<string, Record<string, SqlValue>>>

export const anyWriter = (writer: Writer): AnyWriter => writer as unknown as AnyWriter

/** The differences between the statements of databases. All other SQL is the same for every database. */
export interface StatementDialect {
  readonly writer: Writer
  /** Expands a JSON array in a parameter to rows: one for each element, in the column `value`. */
  readonly elementsOf: (json: Expression<string>) => RawBuilder<{ value: unknown }>
  /** Whether writers run concurrently, so that a row must be locked to prevent others from adding rows that it owns. */
  readonly locksRows: boolean
}

export const sqliteStatementDialect = (): StatementDialect => ({
  writer: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
  elementsOf: (json) => sql`json_each(${json})`,
  locksRows: false, // SQLite has only one writer at a time.
})

export const postgresStatementDialect = (): StatementDialect => ({
  writer: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
  elementsOf: (json) => sql`jsonb_array_elements(cast(${json} as jsonb))`,
  locksRows: true,
})
