import type {
  ImportJobRecord,
  ImportJobStore,
  ImportPartStore,
  PoolRecord,
  PoolStore,
  UserStore,
} from '@poolhouse/storage'
import { second } from '../kernel/durations.ts'
import type { Passwords } from '../passwords/passwords.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { limits } from '../limits/rules/quotas.ts'
import type { Clock } from '../ports/clock.ts'
import type { PasswordHashes } from '../ports/password-hashes.ts'
import type { Random } from '../ports/random.ts'
import { changeJob } from './change-job.ts'
import { importBatch } from './import-batch.ts'
import { deleteFile, filePartName, logPartName } from './parts.ts'
import { releasePool } from './release-pool.ts'
import { csvHeader, hashColumn } from './rules/header.ts'
import { completionMessages } from './rules/job.ts'
import { type LineOutcome, logLine } from './rules/log-line.ts'
import { splitRow } from './rules/split-row.ts'

/** Dependencies of processing a job. */
export interface RunNeeds {
  readonly clock: Clock
  readonly passwordHashes?: PasswordHashes | undefined
  readonly passwords: Pick<Passwords, 'credentialFromHash'>
  readonly importJobs: ImportJobStore
  readonly importParts: ImportPartStore
  readonly pools: PoolStore
  readonly random: Random
  readonly sealer: Sealer
  readonly users: UserStore
}

/** How long a process may work without saving progress before another process continues the job, in milliseconds. */
const leaseTime = 60 * second

/** Another process has continued the job. */
class LeaseLost extends Error {}

/**
 * Processes the job of a pool until it ends. Progress is saved after each part of the file, so that another call can continue
 * after an interruption. Returns immediately if the pool has no job or another process is working on it.
 *
 * @param steps maximum number of parts that this call processes. The next call continues the job.
 * @returns the number of processed parts.
 */
export const runJob = async (needs: RunNeeds, poolId: string, steps = Infinity): Promise<number> => {
  const { clock, importJobs, importParts, pools, random } = needs
  const jobId = (await pools.find(poolId))?.importing
  if (jobId === undefined || !(await importJobs.find(poolId, jobId))) return 0
  const holder = random.uuid()
  const renewed = () => ({ holder, until: clock.now() + leaseTime })

  let isRepeated = false
  let job = await changeJob(importJobs, poolId, jobId, (current) => {
    const isHeld = current.lease !== undefined && current.lease.until > clock.now()
    if (isHeld || !isUnfinished(current)) return current
    if (current.status === 'Stopping') return ended(current, clock.now(), 'Stopped', completionMessages.stopped)
    isRepeated = current.lease !== undefined
    return { ...current, status: 'InProgress', lease: renewed() }
  })
  if (isUnfinished(job) && job.lease?.holder !== holder) return 0
  let done = 0

  const columns = isUnfinished(job) ? await readColumns(importParts, job) : []
  while (isUnfinished(job)) {
    const { problem, ...progress } = await nextStep(needs, job, columns, isRepeated)
    isRepeated = false
    done += 1
    try {
      job = await changeJob(importJobs, poolId, jobId, (current) => {
        if (current.lease?.holder !== holder) throw new LeaseLost()
        const advanced = { ...current, ...progress, lease: done < steps ? renewed() : undefined }
        return current.status === 'Stopping'
          ? ended(advanced, clock.now(), 'Stopped', completionMessages.stopped)
          : endedIfDone(advanced, problem, clock.now())
      })
    } catch (error) {
      if (error instanceof LeaseLost) return done
      throw error
    }
    if (isUnfinished(job) && done >= steps) return done
  }
  if (job.upload) await deleteFile(importParts, job, job.upload)
  await releasePool(pools, poolId, jobId)
  return done
}

const isUnfinished = ({ status }: ImportJobRecord): boolean =>
  status === 'Pending' || status === 'InProgress' || status === 'Stopping'

const ended = (
  job: ImportJobRecord,
  completedAt: number,
  status: 'Succeeded' | 'Failed' | 'Stopped',
  message: string,
): ImportJobRecord => ({ ...job, status, completedAt, message, lease: undefined })

/** A job fails if most of its users could not be imported (threshold L: it is not published). */
const endedIfDone = (job: ImportJobRecord, problem: string | undefined, now: number): ImportJobRecord => {
  if (problem !== undefined) return ended(job, now, 'Failed', problem)
  if ((job.position?.part ?? 0) < (job.upload?.parts ?? 0)) return job
  return job.failed + job.skipped > job.imported
    ? ended(job, now, 'Failed', completionMessages.tooManyFailed)
    : ended(job, now, 'Succeeded', completionMessages.succeeded)
}

/** The changes to the job after processing a part. */
type Step = Pick<ImportJobRecord, 'imported' | 'skipped' | 'failed' | 'position'> & { readonly problem?: string }

const readPart = async (importParts: ImportPartStore, { poolId, id, upload }: ImportJobRecord, part: number) =>
  (await importParts.find(poolId, id, filePartName(upload?.id ?? '', part)))?.text ?? ''

/** The header of the file. */
const readColumns = async (importParts: ImportPartStore, job: ImportJobRecord): Promise<readonly string[]> =>
  splitRow((await readPart(importParts, job, 0)).split('\n', 1)[0] ?? '')

/** Processes the next part of the file and writes its log. Safe to repeat. */
const nextStep = async (
  needs: RunNeeds,
  job: ImportJobRecord,
  columns: readonly string[],
  isRepeated: boolean,
): Promise<Step> => {
  const { clock, importParts, pools } = needs
  const { poolId, upload, position = { part: 0, lines: 0 } } = job
  const counts = { imported: job.imported, skipped: job.skipped, failed: job.failed }
  const pool = await pools.find(poolId)
  const lines = (await readPart(importParts, job, position.part)).split('\n')
  const problem = pool
    ? fileProblem(columns, expectedColumns(pool, job), upload?.lines ?? 0)
    : completionMessages.badHeader
  if (!pool || problem !== undefined) return { ...counts, position, ...(problem === undefined ? {} : { problem }) }

  const rows = position.part === 0 ? lines.slice(1) : lines
  const firstLine = position.lines + (position.part === 0 ? 2 : 1)
  const outcomes = await importBatch(needs, { job, pool, columns, rows, firstLine, isRepeated })
  const count = (kind: LineOutcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  await importParts.insert({
    poolId,
    jobId: job.id,
    name: logPartName(position.part),
    version: 1,
    createdAt: clock.now(),
    text: outcomes.map((outcome, index) => `${logLine(firstLine + index, outcome)}\n`).join(''),
  })
  return {
    imported: counts.imported + count('imported'),
    skipped: counts.skipped + count('skipped'),
    failed: counts.failed + count('failed'),
    position: { part: position.part + 1, lines: position.lines + lines.length },
  }
}

const expectedColumns = (pool: PoolRecord, { hashing }: ImportJobRecord): readonly string[] =>
  hashing === undefined ? csvHeader(pool) : [...csvHeader(pool), hashColumn]

/** All columns are required, in any order (H); others are rejected (L). */
const fileProblem = (columns: readonly string[], expected: readonly string[], lines: number): string | undefined => {
  if (columns.length !== expected.length || !expected.every((column) => columns.includes(column))) {
    return completionMessages.badHeader
  }
  return lines - 1 > limits.usersPerImportJob ? completionMessages.tooManyUsers : undefined
}
