import type { ImportJobRecord, ImportJobStore, ImportPartStore, PoolStore } from '@poolhouse/storage'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import type { Random } from '../ports/random.ts'
import { isFilePart } from './parts.ts'
import { isActive } from './rules/job.ts'

interface Needs {
  readonly clock: Clock
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly pools: PoolStore
  readonly random: Random
}

/** How many pools and parts are read at a time. */
const poolsPerPage = 200
const partsPerPage = 20

/**
 * Deletes what was uploaded for jobs that expired, and what interrupted uploads and jobs left behind. Logs stay as long as their
 * jobs (G). A job that was cleared is not visited again.
 *
 * @param most maximum number of reads and writes. A limited run begins at a random pool, so that all pools get their turn.
 */
export const removeLeftovers = async (
  { clock, importJobs, importParts, pools, random }: Needs,
  most = Infinity,
): Promise<void> => {
  let left = most
  const clear = async (job: ImportJobRecord): Promise<void> => {
    let after: string | undefined
    do {
      left -= 1
      const page = await importParts.list(job.poolId, job.id, { limit: partsPerPage, after })
      for (const { name } of page.items.filter((part) => isFilePart(part.name))) {
        // The rest is for the next run.
        if (left <= 1) return
        left -= 1
        await importParts.delete(job.poolId, job.id, name)
      }
      after = page.next
    } while (after !== undefined)
    // A job that another request changes meanwhile is visited again.
    left -= 1
    await importJobs.save({ ...job, isCleared: true })
  }

  const ids: string[] = []
  let after: string | undefined
  do {
    left -= 1
    const page = await pools.list({ limit: poolsPerPage, after })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)

  const first = most === Infinity ? 0 : randomBelow(random, ids.length)
  for (const id of [...ids.slice(first), ...ids.slice(0, first)]) {
    if (left <= 1) return
    left -= 1
    const jobs = await importJobs.listBy('newest', [id], { limit: limits.importJobsPerPool })
    for (const job of jobs.items) if (left > 1 && !job.isCleared && !isActive(job, clock.now())) await clear(job)
  }
}

/** A number from 0, below `bound`. */
const randomBelow = (random: Random, bound: number): number => {
  const [high = 0, low = 0] = random.bytes(2)
  return Math.floor(((high * 256 + low) / 65_536) * bound)
}
