import type { ImportJobRecord, ImportJobStore } from '@poolhouse/storage'
import { importFailures } from './errors.ts'
import { requireJob } from './find-job.ts'

/** Maximum number of tries. Each lost race means that another request succeeded. */
const attempts = 20

/**
 * Saves the job that `decide` returns and returns it. If another request saved first, `decide` runs again on a fresh copy.
 * `decide` may throw; if it returns the record that it was given, nothing is saved.
 */
export const changeJob = async (
  importJobs: ImportJobStore,
  poolId: string,
  id: string,
  decide: (current: ImportJobRecord) => ImportJobRecord,
): Promise<ImportJobRecord> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const current = await requireJob(importJobs, poolId, id)
    const changed = decide(current)
    if (changed === current) return current
    if ((await importJobs.save(changed)) === 'saved') return { ...changed, version: changed.version + 1 }
  }
  throw importFailures.tooMuchContention()
}
