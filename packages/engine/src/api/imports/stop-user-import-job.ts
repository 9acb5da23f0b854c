import { changeJob } from '../../imports/change-job.ts'
import { importFailures } from '../../imports/errors.ts'
import { releasePool } from '../../imports/release-pool.ts'
import { completionMessages, describeJob, jobAt } from '../../imports/rules/job.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

type Needs = 'clock' | 'importJobs' | 'pools'

/**
 * Stops a job. Imported users are kept (H). If a process is working on the job, the status is Stopping until the current batch
 * ends.
 */
export const stopUserImportJob: Handler<'StopUserImportJob', Needs> = async (
  { UserPoolId, JobId },
  { clock, importJobs, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const now = clock.now()
  const stopped = await changeJob(importJobs, pool.id, JobId, (current) => {
    const { Status = '' } = jobAt(current, now)
    if (Status !== 'Pending' && Status !== 'InProgress') throw importFailures.notStoppable(Status)
    return current.lease && current.lease.until > now
      ? { ...current, status: 'Stopping' }
      : { ...current, status: 'Stopped', completedAt: now, message: completionMessages.stopped }
  })
  if (stopped.status === 'Stopped') await releasePool(pools, pool.id, stopped.id)
  return { UserImportJob: describeJob(stopped, now) }
}
