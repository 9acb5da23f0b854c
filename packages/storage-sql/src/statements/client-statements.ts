import type { KnownStamp, UnlessKnown } from '../document-cache.ts'
import type { ClientRow } from '../schema.ts'
import { prepare } from './prepare.ts'
import { recordUnlessStamped } from './record-unless-known.ts'
import type { Writer } from './statement-dialect.ts'

export const clientStatements = (writer: Writer) => ({
  insertIfAbsent: prepare<ClientRow>((argument) =>
    writer
      .insertInto('clients')
      .values({
        id: argument('id'),
        pool_id: argument('pool_id'),
        version: argument('version'),
        created_at: argument('created_at'),
        record: argument('record'),
      })
      .onConflict((conflict) => conflict.column('id').doNothing()),
  ),

  find: prepare<{ id: string } & KnownStamp, UnlessKnown<ClientRow>>((argument) =>
    writer
      .selectFrom('clients')
      .select(['id', 'pool_id', 'version', 'created_at', recordUnlessStamped('clients', argument)])
      .where('id', '=', argument('id')),
  ),

  save: prepare<ClientRow>((argument) =>
    writer
      .updateTable('clients')
      .set(({ eb }) => ({
        version: eb('version', '+', 1),
        created_at: argument('created_at'),
        record: argument('record'),
      }))
      .where('id', '=', argument('id'))
      .where('pool_id', '=', argument('pool_id'))
      .where('version', '=', argument('version')),
  ),

  delete: prepare<{ id: string; pool_id: string }>((argument) =>
    writer.deleteFrom('clients').where('id', '=', argument('id')).where('pool_id', '=', argument('pool_id')),
  ),

  list: prepare<{ pool_id: string; from: string; limit: number }, ClientRow>((argument) =>
    writer
      .selectFrom('clients')
      .selectAll()
      .where('pool_id', '=', argument('pool_id'))
      .where('id', '>=', argument('from'))
      .orderBy('id')
      .limit(argument('limit')),
  ),
})
