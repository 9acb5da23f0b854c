import { requireJob } from '../../imports/find-job.ts'
import { describeJob } from '../../imports/rules/job.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

/** Returns an import job (H). */
export const describeUserImportJob: Handler<'DescribeUserImportJob', 'clock' | 'importJobs' | 'pools'> = async (
  { UserPoolId, JobId },
  { clock, importJobs, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  return { UserImportJob: describeJob(await requireJob(importJobs, pool.id, JobId), clock.now()) }
}
