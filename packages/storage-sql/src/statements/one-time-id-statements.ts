import type { OneTimeIdRow } from '../tables/index.ts'
import { prepare, prepareSingle } from './prepare.ts'
import type { Writer } from './statement-dialect.ts'

export const oneTimeIdStatements = (writer: Writer) => ({
  consume: prepare<OneTimeIdRow>((argument) =>
    writer
      .insertInto('one_time_ids')
      .values({ pool_id: argument('pool_id'), id: argument('id'), expires_at: argument('expires_at') })
      .onConflict((conflict) => conflict.columns(['pool_id', 'id']).doNothing()),
  ),

  find: prepareSingle<Pick<OneTimeIdRow, 'pool_id' | 'id'>, { expires_at: number }>((argument) =>
    writer
      .selectFrom('one_time_ids')
      .select('expires_at')
      .where('pool_id', '=', argument('pool_id'))
      .where('id', '=', argument('id')),
  ),
})
