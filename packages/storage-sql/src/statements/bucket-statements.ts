import { sql, type SqlBool } from 'kysely'
import type { BucketRow } from '../tables/index.ts'
import { prepare } from './prepare.ts'
import type { Writer } from './statement-dialect.ts'

/** `full_after` is when a full bucket would be full again; `latest` is the highest `full_at` that leaves room for the cost. */
type TakeArguments = Pick<BucketRow, 'key'> & Readonly<Record<'now' | 'cost' | 'full_after' | 'latest', number>>

export const bucketStatements = (writer: Writer) => ({
  take: prepare<TakeArguments>((argument) =>
    writer
      .insertInto('buckets')
      .values({ key: argument('key'), full_at: argument('full_after') })
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet({
            full_at: sql<number>`case when buckets.full_at > ${argument('now')} then buckets.full_at + ${argument('cost')} else ${argument('full_after')} end`,
          })
          .where(sql<SqlBool>`buckets.full_at <= ${argument('latest')}`),
      ),
  ),

  /** Deletes buckets that were full before a time, at most `limit` of them. */
  prune: prepare<{ before: number; limit: number }>((argument) =>
    writer
      .deleteFrom('buckets')
      .where('key', 'in', (query) =>
        query
          .selectFrom('buckets')
          .select('key')
          .where('full_at', '<', argument('before'))
          .orderBy('full_at')
          .limit(argument('limit')),
      )
      .where('full_at', '<', argument('before')),
  ),
})
