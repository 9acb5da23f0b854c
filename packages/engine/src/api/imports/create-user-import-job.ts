import type { ImportJobRecord, ImportJobStore } from '@poolhouse/storage'
import { importFailures } from '../../imports/errors.ts'
import { describeJob, isActive } from '../../imports/rules/job.ts'
import { uploadUrl } from '../../imports/upload-url.ts'
import { untilSaved } from '../../kernel/until-saved.ts'
import { limits } from '../../limits/rules/quotas.ts'
import { requirePool } from '../../pools/find-pool.ts'
import type { Handler } from '../handler.ts'

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

type Needs = 'clock' | 'environment' | 'importJobs' | 'pools' | 'random' | 'sealer'

/** Creates an import job, to which a file can be uploaded for 15 minutes (H). */
export const createUserImportJob: Handler<'CreateUserImportJob', Needs> = async (
  { UserPoolId, JobName, CloudWatchLogsRoleArn, PasswordHashingAlgorithm },
  { clock, environment, importJobs, pools, random, sealer },
) => {
  const pool = await requirePool(pools, UserPoolId)
  const now = clock.now()
  const id = `import-${random.text(10, idCharacters)}`
  const job: ImportJobRecord = {
    poolId: pool.id,
    id,
    version: 1,
    createdAt: now,
    name: JobName,
    roleArn: CloudWatchLogsRoleArn,
    hashing: PasswordHashingAlgorithm,
    url: await uploadUrl({ environment, sealer }, { poolId: pool.id, jobId: id, createdAt: now }),
    status: 'Created',
    imported: 0,
    skipped: 0,
    failed: 0,
  }
  await untilSaved(async () => {
    const outcome = await importJobs.insertWithin(limits.importJobsPerPool, job)
    if (outcome === 'full') await dropOldest(importJobs, pool.id, now)
    return outcome === 'inserted' || undefined
  }, importFailures.tooMuchContention)
  return { UserImportJob: describeJob(job, now) }
}

/** Deletes the oldest ended job: a pool keeps at most 1,000 jobs (M). */
const dropOldest = async (importJobs: ImportJobStore, poolId: string, now: number): Promise<void> => {
  const { items } = await importJobs.listBy('newest', [poolId], { limit: limits.importJobsPerPool })
  const oldest = items.findLast((job) => !isActive(job, now))
  if (!oldest) throw importFailures.tooMany()
  await importJobs.delete(poolId, oldest.id)
}
