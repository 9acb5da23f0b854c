import type { ImportJobRecord, ImportJobStore } from '@poolhouse/storage'
import { untilSaved } from '../kernel/until-saved.ts'
import { importFailures } from './errors.ts'
import { requireJob } from './find-job.ts'

/**
 * Saves the job that `decide` returns and returns it. If another request saved first, `decide` runs again on a fresh copy.
 * `decide` may throw; if it returns its argument, nothing is saved.
 */
export const changeJob = async (
  importJobs: ImportJobStore,
  poolId: string,
  id: string,
  decide: (current: ImportJobRecord) => ImportJobRecord,
): Promise<ImportJobRecord> =>
  untilSaved(async () => {
    const current = await requireJob(importJobs, poolId, id)
    const changed = decide(current)
    if (changed === current) return current
    return (await importJobs.save(changed)) === 'saved' ? { ...changed, version: changed.version + 1 } : undefined
  }, importFailures.tooMuchContention)
