import type { ImportJobRecord, ImportJobStore, ImportPartStore, PoolStore } from '@poolhouse/storage'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import { isFilePart } from './parts.ts'
import { isActive } from './rules/job.ts'

interface Needs {
  readonly clock: Clock
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly pools: PoolStore
}

/** How many pools and parts are read at a time. */
const poolsPerPage = 200
const partsPerPage = 20

/**
 * Deletes what was uploaded for jobs that expired, and what interrupted uploads and jobs left behind. Logs stay as long as their
 * jobs (G). Each job is visited once.
 */
export const removeLeftovers = async ({ clock, importJobs, importParts, pools }: Needs): Promise<void> => {
  const clear = async (job: ImportJobRecord): Promise<void> => {
    let after: string | undefined
    do {
      const page = await importParts.list(job.poolId, job.id, { limit: partsPerPage, after })
      for (const { name } of page.items) if (isFilePart(name)) await importParts.delete(job.poolId, job.id, name)
      after = page.next
    } while (after !== undefined)
    // A job that another request changes meanwhile is visited again.
    await importJobs.save({ ...job, isCleared: true })
  }

  let after: string | undefined
  do {
    const page = await pools.list({ limit: poolsPerPage, after })
    for (const { id } of page.items) {
      const jobs = await importJobs.listBy('newest', [id], { limit: limits.importJobsPerPool })
      for (const job of jobs.items) if (!job.isCleared && !isActive(job, clock.now())) await clear(job)
    }
    after = page.next
  } while (after !== undefined)
}
