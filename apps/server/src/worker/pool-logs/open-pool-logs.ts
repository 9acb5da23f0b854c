import type { PoolLogEvent, WritePoolLog } from '@poolhouse/engine'
import type { PoolLogDependencies } from '../../pool-logs/dependencies.ts'
import { logGroupOf } from '../../pool-logs/log-entries.ts'
import { readEntry } from '../../pool-logs/read-entry.ts'
import { type CommonTarget, type GroupEntry, writeBatchTo } from '../../pool-logs/write-batch.ts'
import { logGroupName, type PoolLogSettings, targetName, targetOfGroup } from '../../settings/pool-logs.ts'

/** Dependencies of delivery after responses. */
interface WorkerPoolLogDependencies extends PoolLogDependencies {
  /** Keeps the Worker running after its response until a promise is settled. */
  readonly waitUntil: (promise: Promise<void>) => void
  readonly wait: (milliseconds: number) => Promise<void>
}

/**
 * Pauses between attempts, and the maximum time of each attempt, in milliseconds. The total is less than the 30 seconds that a
 * Worker may run after its response.
 */
const pauses = [1000, 3000]
const timeoutMs = 8000

/**
 * Delivers the logs of user pools after the response of the request that caused them. Nothing is kept for the next request,
 * because an isolate may end at any time. An entry that its target does not accept in three attempts is lost, which is logged.
 */
export const openPoolLogs = (
  { targets, secret }: PoolLogSettings,
  { log, users, waitUntil, wait, ...dependencies }: WorkerPoolLogDependencies,
): WritePoolLog => {
  const warn = (detail: string): void => log.warn({ detail }, 'delivery of pool logs')

  const write = async (target: CommonTarget, entry: GroupEntry): Promise<void> => {
    const writeBatch = writeBatchTo(target, { ...dependencies, secret, timeoutMs })
    const batch = { id: dependencies.random.uuid(), entries: [entry] }
    let problem = await writeBatch(batch)
    for (const pause of pauses) {
      if (problem === undefined) return
      await wait(pause)
      problem = await writeBatch(batch)
    }
    if (problem !== undefined) warn(`${targetName(target)}: ${problem}; an entry was lost`)
  }

  const unmapped = new Set<string>()
  const warnOnce = (logGroup: string): void => {
    if (unmapped.has(logGroup) || unmapped.size >= 1000) return
    unmapped.add(logGroup)
    warn(`POOLHOUSE_POOL_LOGS names no target for ${logGroup}`)
  }

  const deliver = async (logGroup: string, logged: PoolLogEvent): Promise<void> => {
    const target = targetOfGroup(targets, logGroup)
    if (target === undefined || target.kind === 'file') return warnOnce(logGroup)
    try {
      const entry = await readEntry(logged, { clock: dependencies.clock, users })
      if (entry) await write(target, { logGroup, entry })
    } catch (error) {
      warn(String(error))
    }
  }

  return (logged) => {
    const arn = logGroupOf(logged.pool, logged.source)
    if (arn !== undefined) waitUntil(deliver(logGroupName(arn), logged))
  }
}
