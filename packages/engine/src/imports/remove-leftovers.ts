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

/** Numbers of pools and parts that are read at a time. */
const poolsPerPage = 200
const partsPerPage = 20

/**
 * Deletes the files of expired jobs, and those of interrupted uploads and jobs. Logs are kept as long as their jobs (G). A
 * cleared job is not visited again.
 *
 * @param maximum maximum number of reads and writes. A limited run starts at a random pool, so that all pools are visited over
 * time.
 */
export const removeLeftovers = async (
  { clock, importJobs, importParts, pools, random }: Needs,
  maximum = Infinity,
): Promise<void> => {
  let remaining = maximum
  const clear = async (job: ImportJobRecord): Promise<void> => {
    let after: string | undefined
    do {
      remaining -= 1
      const page = await importParts.list(job.poolId, job.id, { limit: partsPerPage, after })
      for (const { name } of page.items.filter((part) => isFilePart(part.name))) {
        // The next run deletes the rest.
        if (remaining <= 1) return
        remaining -= 1
        await importParts.delete(job.poolId, job.id, name)
      }
      after = page.next
    } while (after !== undefined)
    // If another request changes the job concurrently, the next run visits it again.
    remaining -= 1
    await importJobs.save({ ...job, isCleared: true })
  }

  const ids: string[] = []
  let after: string | undefined
  do {
    remaining -= 1
    const page = await pools.list({ limit: poolsPerPage, after })
    ids.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)

  const first = maximum === Infinity ? 0 : randomBelow(random, ids.length)
  for (const id of [...ids.slice(first), ...ids.slice(0, first)]) {
    if (remaining <= 1) return
    remaining -= 1
    const jobs = await importJobs.listBy('newest', [id], { limit: limits.importJobsPerPool })
    for (const job of jobs.items) if (remaining > 1 && !job.isCleared && !isActive(job, clock.now())) await clear(job)
  }
}

/** A random integer from 0 to `bound` - 1. */
const randomBelow = (random: Random, bound: number): number => {
  const [high = 0, low = 0] = random.bytes(2)
  return Math.floor(((high * 256 + low) / 65_536) * bound)
}
