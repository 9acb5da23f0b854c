import { type AliasableExpression, sql } from 'kysely'
import type { Tables } from '../tables/index.ts'
import { prepare } from './prepare.ts'
import type { StatementDialect } from './statement-dialect.ts'

/** Rows of one pool for one statement. */
export interface RowsOfPool {
  readonly pool_id: string
  /** One of the arrays of `jsonRows`: each row is an array of its values. */
  readonly rows: string
}

/** The text at an index of a row, which the statement calls "row". */
export const textAt = (index: number) => sql<string>`"row".value ->> ${sql.lit(index)}`

/** The sources of a table's columns, except the pool. */
type Columns<Table extends keyof Tables> = {
  readonly [Column in Exclude<keyof Tables[Table], 'pool_id'>]: AliasableExpression<Tables[Table][Column]>
}

/** Inserts rows into a table. Each column is a member of the row or a constant. */
export const insertManyInto = <Table extends 'users' | 'user_names' | 'user_search'>(
  { writer, elementsOf }: Pick<StatementDialect, 'writer' | 'elementsOf'>,
  table: Table,
  columns: Columns<Table>,
) =>
  prepare<RowsOfPool>((argument) => {
    const named: readonly (readonly [string, AliasableExpression<unknown>])[] = Object.entries(columns)
    return writer
      .insertInto<keyof Tables>(table)
      .columns(['pool_id', ...named.map(([name]) => name)] as never)
      .expression(
        writer
          .selectFrom(elementsOf(argument('rows')).as('row'))
          .select([argument('pool_id').as('pool_id'), ...named.map(([name, expression]) => expression.as(name))]),
      )
  })
