import type { ImportJobRecord } from '@poolhouse/storage'
import { changeJob } from '../../imports/change-job.ts'
import { importFailures } from '../../imports/errors.ts'
import { requireJob } from '../../imports/find-job.ts'
import { releasePool } from '../../imports/release-pool.ts'
import { describeJob, jobAt } from '../../imports/rules/job.ts'
import { changePool } from '../../pools/change-pool.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

type Needs = 'clock' | 'importJobs' | 'imports' | 'passwordHashes' | 'pools'

/** Starts a job, which is processed in the background. The order of the checks is that of the service (M). */
export const startUserImportJob: Handler<'StartUserImportJob', Needs> = async (
  { UserPoolId, JobId },
  { clock, importJobs, imports, passwordHashes, pools },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const job = await requireJob(importJobs, pool.id, JobId)
  if ((pool.settings.AutoVerifiedAttributes ?? []).length === 0) throw importFailures.noAutoVerifiedAttribute()
  if (!job.upload) throw importFailures.noFile(job.id)
  if (pool.importing !== undefined && pool.importing !== job.id) throw importFailures.anotherRuns()
  rejectUnlessStartable(job, clock.now())
  if (job.hashing !== undefined && !passwordHashes) throw importFailures.hashesUnsupported()

  // A pool runs one job at a time. It is marked first: if the request is interrupted, the runner releases it.
  await changePool(pools, pool.id, (current) => {
    if (current.importing !== undefined && current.importing !== job.id) throw importFailures.anotherRuns()
    return { ...current, importing: job.id }
  })
  const startedAt = clock.now()
  try {
    const started = await changeJob(importJobs, pool.id, job.id, (current) => {
      rejectUnlessStartable(current, startedAt)
      return { ...current, status: 'Pending', startedAt }
    })
    imports.wake(pool.id)
    return { UserImportJob: describeJob(started, startedAt) }
  } catch (error) {
    // If another request has started the same job, it is running.
    const current = await importJobs.find(pool.id, job.id)
    if (!current || current.status === 'Created') await releasePool(pools, pool.id, job.id)
    throw error
  }
}

const rejectUnlessStartable = (job: ImportJobRecord, now: number): void => {
  const { Status = '' } = jobAt(job, now)
  if (Status !== 'Created') throw importFailures.notStartable(Status)
}
