import { type Expression, sql, type SqlBool } from 'kysely'
import type { SqlValue } from '../statement.ts'
import type { Table } from '../tables/table.ts'
import { prepare } from './prepare.ts'
import type { AnyWriter } from './statement-dialect.ts'

type Values = Readonly<Record<string, SqlValue>>

/** A condition on a column, whose value is the argument of this name. */
type Condition = readonly [column: string, operator: '=' | '<', argument: string]

/**
 * Deletes at most `limit` rows of one pool that match all conditions, so that other writes do not wait long. `poolCondition`
 * applies to the whole statement.
 */
export const deleteSome = (
  writer: AnyWriter,
  table: Table,
  conditions: readonly Condition[],
  poolCondition?: (poolId: Expression<SqlValue>) => Expression<SqlBool>,
) =>
  prepare<Values>((argument) => {
    const key = sql.join(table.key.filter((column) => column !== 'pool_id').map((column) => sql.ref(column)))
    const met = conditions.map(
      ([column, operator, name]) => sql`${sql.ref(column)} ${sql.raw(operator)} ${argument(name)}`,
    )
    const all = [sql`${sql.ref('pool_id')} = ${argument('pool_id')}`, ...met]
    const query = writer
      .deleteFrom(table.name)
      .where('pool_id', '=', argument('pool_id'))
      .where(
        sql<SqlBool>`(${key}) in (select ${key} from ${sql.table(table.name)} where ${sql.join(all, sql` and `)} limit ${argument('limit')})`,
      )
    return poolCondition ? query.where(poolCondition(sql`${argument('pool_id')}`)) : query
  })
