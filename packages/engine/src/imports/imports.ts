import type { Cryptography } from '@poolhouse/cryptography'
import type { Environment } from '../ports/environment.ts'
import type { UploadOutcome, UploadRequest } from './receive-file.ts'
import type { RunNeeds } from './run-job.ts'

/** Receives the files of import jobs and processes them in the background. */
export interface Imports {
  /** Stores the file of a job, if the URL is valid. Memory use does not depend on its size. */
  receive(request: UploadRequest, body: AsyncIterable<Uint8Array>): Promise<UploadOutcome>
  /** Streams the log of a job, a few hundred lines at a time; undefined if the job does not exist. */
  log(poolId: string, jobId: string): Promise<AsyncIterable<string> | undefined>
  /** Starts to process the job of a pool in the background. Errors are reported to `environment.importInterrupted`. */
  wake(poolId: string): void
  /** Processes the job of a pool until it ends. Resolves immediately if there is none or another process is working on it. */
  run(poolId: string): Promise<void>
  /**
   * Continues the jobs of all pools that no process is working on. Run it at the start and regularly. Errors are reported. `steps`
   * is the maximum number of lines that one call imports, in thousands, for runtimes that limit the number of statements.
   */
  resume(steps?: number): Promise<void>
  /**
   * Deletes files of jobs that ended or were never started. Run it regularly, such as every hour. `maximum` limits its reads and
   * writes, for runtimes that limit the number of statements.
   */
  removeLeftovers(maximum?: number): Promise<void>
}

interface Needs extends RunNeeds {
  readonly cryptography: Pick<Cryptography, 'equal'>
  readonly environment: Pick<Environment, 'importInterrupted'>
}

const load = () => import('./run-job.ts')

/** Number of pools that are read at a time. */
const poolsPerPage = 200

/** Creates the service. Its code is loaded by the first job, because most servers never import users. */
export const createImports = (needs: Needs): Imports => {
  const { environment, importJobs, importParts, pools } = needs
  /** The runs of this process by pool. */
  const running = new Map<string, Promise<number>>()

  const run = (poolId: string, steps?: number): Promise<number> => {
    const known = running.get(poolId)
    if (known) return known
    const started = load()
      .then(({ runJob }) => runJob(needs, poolId, steps))
      .finally(() => running.delete(poolId))
    running.set(poolId, started)
    return started
  }
  const runReporting = (poolId: string, steps?: number): Promise<number> =>
    run(poolId, steps).catch((fault: unknown) => {
      environment.importInterrupted?.(poolId, fault)
      return 0
    })

  return {
    receive: async (request, body) => {
      const { createReceiveFile } = await import('./receive-file.ts')
      return createReceiveFile(needs)(request, body)
    },
    log: async (poolId, jobId) => {
      const job = await importJobs.find(poolId, jobId)
      return job && (await import('./parts.ts')).readLog(importParts, job)
    },
    wake: (poolId) => void runReporting(poolId),
    run: async (poolId) => void (await run(poolId)),
    removeLeftovers: async (maximum) => (await import('./remove-leftovers.ts')).removeLeftovers(needs, maximum),
    resume: async (steps = Infinity) => {
      let left = steps
      let after: string | undefined
      do {
        const page = await pools.list({ limit: poolsPerPage, after })
        for (const { id, importing } of page.items) {
          if (importing !== undefined && left > 0) left -= await runReporting(id, left)
        }
        after = page.next
      } while (after !== undefined && left > 0)
    },
  }
}
