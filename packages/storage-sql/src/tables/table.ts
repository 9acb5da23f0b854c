import type { Generated } from 'kysely'

/** A column. `T` is the type of its values. */
export interface Column<T = unknown> {
  readonly type: 'text' | 'integer'
  readonly nullable?: boolean
  readonly default?: number
  /** Never set: carries the type of the values. */
  readonly value?: T
}

type Columns = Readonly<Record<string, Column>>

/** A foreign key: the row of `table` that owns a row. The row is deleted with its owner. */
export interface Reference<Name extends string = string> {
  readonly table: string
  /** The columns that hold the key of that table, in its order. */
  readonly columns: readonly Name[]
  /**
   * The databases that check it. Default: all. Each check costs PostgreSQL more than the rest of an insert; without it, the
   * writes themselves keep the rows consistent.
   */
  readonly enforced?: 'by SQLite' | 'never'
}

/** Describes a table. DDL, inserts and deletion with the pool or user are derived from it. */
export interface Table<C extends Columns = Columns, Name extends string = string> {
  readonly name: string
  readonly columns: C
  readonly key: readonly Name[]
  /** Indexes by the end of their name: `by_user` of `grants` is `grants_by_user`. */
  readonly indexes?: Readonly<Record<string, readonly Name[]>>
  /** What a row belongs to and is deleted with. */
  readonly owner: 'installation' | 'pool' | 'user'
  readonly references?: readonly Reference<Name>[]
  /** `short` if rows are short and looked up only by key: SQLite then stores them in the tree of the key. */
  readonly rows: 'short' | 'long'
  /** The column with the time (milliseconds since the epoch) after which pruning deletes a row. */
  readonly expiry?: Name
  /** Set if rows are read without reading their pool: they are deleted in the write that hides a deleted pool. */
  readonly foundWithoutPool?: true
  /** Set when a pool has so few rows that they are deleted in one step. */
  readonly few?: true
}

export const text = <T extends string = string>(): Column<T> => ({ type: 'text' })

export const integer = <T extends number = number>(): Column<T> => ({ type: 'integer' })

export const nullable = <T>(column: Column<T>): Column<T | null> => ({ type: column.type, nullable: true })

/** A column that inserts may omit. */
export const withDefault = <T extends number>({ type }: Column<T>, value: T): Column<Generated<T>> => ({
  type,
  default: value,
})

/** Checks a description of a table. */
export const table = <const C extends Columns>(description: Table<C, keyof C & string>): Table<C> => description

/** The rows of a table. */
export type RowOf<T extends Table> = {
  readonly [Name in keyof T['columns']]: T['columns'][Name] extends Column<infer Value> ? Value : never
}
