import type { KnownStamp, UnlessKnown } from '../document-cache.ts'
import type { PoolRow, SigningKeyRow } from '../schema.ts'
import { type Argument, prepare } from './prepare.ts'
import { recordUnlessKnown } from './record-unless-known.ts'
import type { Writer } from './wording.ts'

const known = (argument: Argument<KnownStamp>) =>
  recordUnlessKnown({
    of: 'pools',
    version: argument('known_version'),
    createdAt: argument('known_created_at'),
  }).as('record')

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
      .select(['id', 'version', 'created_at', known(argument)])
      .where('id', '=', argument('id')),
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
      .where('version', '=', argument('version')),
  ),

  list: prepare<{ from: string; limit: number }, PoolRow>((argument) =>
    writer.selectFrom('pools').selectAll().where('id', '>=', argument('from')).orderBy('id').limit(argument('limit')),
  ),

  ids: prepare<{ behind: string; limit: number }, { id: string }>((argument) =>
    writer.selectFrom('pools').select('id').where('id', '>', argument('behind')).orderBy('id').limit(argument('limit')),
  ),

  idsUpTo: prepare<{ behind: string; end: string; limit: number }, { id: string }>((argument) =>
    writer
      .selectFrom('pools')
      .select('id')
      .where('id', '>', argument('behind'))
      .where('id', '<=', argument('end'))
      .orderBy('id')
      .limit(argument('limit')),
  ),

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
  empty: (
    [
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
    ] as const
  ).map((table) =>
    prepare<{ pool_id: string }>((argument) => writer.deleteFrom(table).where('pool_id', '=', argument('pool_id'))),
  ),

  delete: prepare<{ id: string }>((argument) => writer.deleteFrom('pools').where('id', '=', argument('id'))),
})
