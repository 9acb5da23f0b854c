import type { OneTimeIdRow } from '../schema.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { Writer } from './statement-dialect.ts'

export const oneTimeIdStatements = (writer: Writer) => ({
  consume: prepare<OneTimeIdRow>((argument) =>
    writer
      .insertInto('spent')
      .values({ pool_id: argument('pool_id'), id: argument('id'), expires_at: argument('expires_at') })
      .onConflict((conflict) => conflict.columns(['pool_id', 'id']).doNothing()),
  ),

  find: prepareSingle<Pick<OneTimeIdRow, 'pool_id' | 'id'>, { expires_at: number }>((argument) =>
    writer
      .selectFrom('spent')
      .select('expires_at')
      .where('pool_id', '=', argument('pool_id'))
      .where('id', '=', argument('id')),
  ),

  /** Forgets some of a pool's marks that ended. */
  prune: prepare<{ pool_id: string; before: number; limit: number }>((argument) =>
    writer
      .deleteFrom('spent')
      .where('pool_id', '=', argument('pool_id'))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('spent as ended')
          .select('ended.id')
          .where('ended.pool_id', '=', argument('pool_id'))
          .where('ended.expires_at', '<', argument('before'))
          .limit(argument('limit')),
      ),
  ),
})
