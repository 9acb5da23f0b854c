import { sql } from 'kysely'
import type { KnownStamp, UnlessKnown } from '../document-cache.ts'
import type { PoolRow, SigningKeyRow, Tables } from '../schema.ts'
import { prepare } from './prepare.ts'
import { recordUnlessStamped } from './record-unless-known.ts'
import type { Writer } from './statement-dialect.ts'

export const poolStatements = (writer: Writer, locksRows: boolean) => ({
  insertIfAbsent: prepare<PoolRow>((argument) =>
    writer
      .insertInto('pools')
      .values({
        id: argument('id'),
        version: argument('version'),
        created_at: argument('created_at'),
        record: argument('record'),
      })
      .onConflict((conflict) => conflict.column('id').doNothing()),
  ),

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

  find: prepare<{ id: string } & KnownStamp, UnlessKnown<PoolRow>>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'version', 'created_at', recordUnlessStamped('pools', argument)])
      .where('id', '=', argument('id'))
      .where('deleted', '=', no),
  ),

  keys: prepare<{ pool_id: string }, SigningKeyRow>((argument) =>
    writer
      .selectFrom('signing_keys')
      .selectAll()
      .where('pool_id', '=', argument('pool_id'))
      .orderBy('created_at')
      .orderBy('kid'),
  ),

  save: prepare<Pick<PoolRow, 'id' | 'version' | 'created_at' | 'record'>>((argument) =>
    writer
      .updateTable('pools')
      .set(({ eb }) => ({
        version: eb('version', '+', 1),
        created_at: argument('created_at'),
        record: argument('record'),
      }))
      .where('id', '=', argument('id'))
      .where('version', '=', argument('version'))
      .where('deleted', '=', no),
  ),

  list: prepare<{ from: string; limit: number }, PoolRow>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'version', 'created_at', 'record'])
      .where('id', '>=', argument('from'))
      .where('deleted', '=', no)
      .orderBy('id')
      .limit(argument('limit')),
  ),

  /** With those that are deleted, to be looked after. */
  ids: prepare<{ behind: string; limit: number }, MarkedId>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'deleted'])
      .where('id', '>', argument('behind'))
      .orderBy('id')
      .limit(argument('limit')),
  ),

  idsUpTo: prepare<{ behind: string; end: string; limit: number }, MarkedId>((argument) =>
    writer
      .selectFrom('pools')
      .select(['id', 'deleted'])
      .where('id', '>', argument('behind'))
      .where('id', '<=', argument('end'))
      .orderBy('id')
      .limit(argument('limit')),
  ),

  /** From here on nobody finds the pool. */
  markDeleted: prepare<{ id: string }>((argument) =>
    writer.updateTable('pools').set({ deleted: yes }).where('id', '=', argument('id')).where('deleted', '=', no),
  ),

  /** What is found without its pool, and goes with the mark. */
  emptyAtOnce: emptying(writer, ['clients', 'signing_keys']),

  /** Removes some of what a deleted pool has many of; from the leaves up, so that nothing else goes with a row. */
  emptySome: [
    emptyingSome(writer, 'refresh_tokens', 'hash'),
    emptyingSome(writer, 'grants', 'event_id'),
    emptyingSome(writer, 'user_search', 'sub', 'key'),
    emptyingSome(writer, 'user_names', 'value', 'kind'),
    emptyingSome(writer, 'users', 'sub'),
    emptyingSome(writer, 'spent', 'id'),
  ],

  /** Keeps others from adding to a pool until the write ends. Nothing where only one writes at a time. */
  hold: locksRows
    ? [
        prepare<{ id: string }>((argument) =>
          writer.selectFrom('pools').select('id').where('id', '=', argument('id')).forUpdate(),
        ),
      ]
    : [],

  /**
   * From the leaves up: row by row through the foreign keys it would take several times as long. Those still catch what
   * is added meanwhile, but for what users are found by: that is deleted again when no user is left who could be given more.
   */
  empty: emptying(writer, [
    'refresh_tokens',
    'grants',
    'user_search',
    'user_names',
    'users',
    'user_search',
    'user_names',
    'user_tallies',
    'clients',
    'signing_keys',
    'spent',
  ]),

  delete: prepare<{ id: string }>((argument) =>
    writer.deleteFrom('pools').where('id', '=', argument('id')).where('deleted', '=', yes),
  ),
})

/** A pool's id, and whether the pool is there. */
interface MarkedId {
  readonly id: string
  readonly deleted: 0 | 1
}

// In the text, so that a database knows it when it plans.
const no = sql.lit(0 as const)
const yes = sql.lit(1 as const)

/** The tables of what is in pools. */
type InPool = Exclude<keyof Tables, 'schema_version' | 'facts' | 'pools'>

const emptying = (writer: Writer, tables: readonly InPool[]) =>
  tables.map((table) =>
    prepare<{ pool_id: string }>((argument) => writer.deleteFrom(table).where('pool_id', '=', argument('pool_id'))),
  )

/** `key` is what tells the rows of a pool apart. */
const emptyingSome = (writer: Writer, table: InPool, ...key: readonly string[]) =>
  prepare<{ pool_id: string; limit: number }>((argument) => {
    const columns = sql.join(key.map((column) => sql.ref(column)))
    return writer
      .deleteFrom(table)
      .where('pool_id', '=', argument('pool_id'))
      .where(
        sql<boolean>`(${columns}) in (select ${columns} from ${sql.table(table)} where ${sql.ref('pool_id')} = ${argument('pool_id')} limit ${argument('limit')})`,
      )
      .where((eb) =>
        eb.exists(eb.selectFrom('pools').select('id').where('id', '=', argument('pool_id')).where('deleted', '=', yes)),
      )
  })
