import type { ImportJobRecord, ImportJobStore } from '@poolhouse/storage'
import { importFailures } from './errors.ts'

/** Finds a job of a pool, or throws ResourceNotFoundException (M). */
export const requireJob = async (importJobs: ImportJobStore, poolId: string, id: string): Promise<ImportJobRecord> => {
  const job = await importJobs.find(poolId, id)
  if (!job) throw importFailures.notFound(id)
  return job
}
