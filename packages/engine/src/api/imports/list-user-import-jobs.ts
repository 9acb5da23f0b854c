import { describeJob } from '../../imports/rules/job.ts'
import { omitUndefined } from '../../kernel/omit-undefined.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Maximum number of jobs in a response, even if more are requested (M). */
const maxPerPage = 50

/** Lists the import jobs of a pool, newest first (H). */
export const listUserImportJobs: Handler<'ListUserImportJobs', 'clock' | 'cursors' | 'importJobs' | 'pools'> = async (
  { UserPoolId, MaxResults, PaginationToken },
  { clock, cursors, importJobs, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const listing = `import jobs/${pool.id}`
  const after = await cursors.read(listing, PaginationToken)
  const page = await importJobs.listBy('newest', [pool.id], { limit: Math.min(MaxResults, maxPerPage), after })
  const now = clock.now()
  return omitUndefined({
    UserImportJobs: page.items.map((job) => describeJob(job, now)),
    PaginationToken: await cursors.issue(listing, page.next),
  })
}
