import { type Expression, sql, type SqlBool } from 'kysely'
import type { SqlValue } from '../statement.ts'
import { childrenFirst, poolTables, uncheckedTables } from '../tables/deletion-order.ts'
import type { SigningKeyRow } from '../tables/index.ts'
import type { Table } from '../tables/table.ts'
import { deleteSome } from './delete-some.ts'
import { prepare } from './prepare.ts'
import { anyWriter, type Writer } from './statement-dialect.ts'

export const poolStatements = (writer: Writer, locksRows: boolean) => ({
  insertKey: prepare<SigningKeyRow>((argument) =>
    writer.insertInto('signing_keys').values({
      pool_id: argument('pool_id'),
      kid: argument('kid'),
      use: argument('use'),
      public_n: argument('public_n'),
      public_e: argument('public_e'),
      private_key: argument('private_key'),
      created_at: argument('created_at'),
    }),
  ),

  keys: prepare<{ pool_id: string }, SigningKeyRow>((argument) =>
    writer
      .selectFrom('signing_keys')
      .selectAll()
      .where('pool_id', '=', argument('pool_id'))
      .orderBy('created_at')
      .orderBy('kid'),
  ),

  /** Includes deleted pools, whose rows pruning removes. */
  ids: prepare<{ behind: string; limit: number }, PoolId>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'deleted'])
      .where('id', '>', argument('behind'))
      .orderBy('id')
      .limit(argument('limit')),
  ),

  idsUpTo: prepare<{ behind: string; end: string; limit: number }, PoolId>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'deleted'])
      .where('id', '>', argument('behind'))
      .where('id', '<=', argument('end'))
      .orderBy('id')
      .limit(argument('limit')),
  ),

  /** Hides the pool. */
  markDeleted: prepare<{ id: string }>((argument) =>
    writer.updateTable('pools').set({ deleted: yes }).where('id', '=', argument('id')).where('deleted', '=', no),
  ),

  /** Delete the rows that can be found without their pool, in the write that hides the pool. */
  emptyAtOnce: byTable(
    poolTables.filter(({ foundWithoutPool }) => foundWithoutPool),
    (table) => deleteAll(writer, table),
  ),

  /** Delete some rows of each table in which a pool may have many. */
  emptySome: byTable(
    childrenFirst().filter(({ foundWithoutPool, few }) => !foundWithoutPool && !few),
    (table) => deleteSome(anyWriter(writer), table, [], isDeleted),
  ),

  /** Delete some rows that expired before a time. */
  prune: byTable(
    poolTables.filter(({ expiry }) => expiry !== undefined),
    (table) => deleteSome(anyWriter(writer), table, [[table.expiry ?? '', '<', 'before']]),
  ),

  /** Locks the pool against additions until the write ends. Empty for databases with one writer at a time. */
  lock: locksRows
    ? [
        prepare<{ id: string }>((argument) =>
          writer.selectFrom('pools').select('id').where('id', '=', argument('id')).forUpdate(),
        ),
      ]
    : [],

  /**
   * Delete all remaining rows. Deleting row by row through foreign keys would take several times as long; foreign keys only
   * delete rows that are added concurrently.
   */
  empty: byTable(childrenFirst(), (table) => deleteAll(writer, table)),

  emptyUnchecked: byTable(uncheckedTables(), (table) => deleteAll(writer, table)),

  delete: prepare<{ id: string }>((argument) =>
    writer.deleteFrom('pools').where('id', '=', argument('id')).where('deleted', '=', yes),
  ),
})

/** A pool's id and its soft-delete flag. */
interface PoolId {
  readonly id: string
  readonly deleted: 0 | 1
}

// Literals in the text, so that the query planner of the database sees them.
const no = sql.lit(0 as const)
const yes = sql.lit(1 as const)

const isDeleted = (poolId: Expression<SqlValue>) =>
  sql<SqlBool>`exists (select ${sql.ref('id')} from ${sql.table('pools')} where ${sql.ref('id')} = ${poolId} and ${sql.ref('deleted')} = 1)`

const deleteAll = (writer: Writer, { name }: Table) =>
  prepare<{ pool_id: string }>((argument) =>
    anyWriter(writer).deleteFrom(name).where('pool_id', '=', argument('pool_id')),
  )

/** A statement for each of some tables, by its name. */
const byTable = <T>(tables: readonly Table[], compile: (table: Table) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(tables.map((table) => [table.name, compile(table)]))
