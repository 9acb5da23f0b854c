import { setTimeout } from 'node:timers/promises'
import type { PoolLogEvent, WritePoolLog } from '@poolhouse/engine'
import type { PoolLogDependencies } from '../../pool-logs/dependencies.ts'
import { logGroupOf, type PoolLogEntry } from '../../pool-logs/log-entries.ts'
import { readEntry } from '../../pool-logs/read-entry.ts'
import { type GroupEntry, writeBatchTo } from '../../pool-logs/write-batch.ts'
import { logGroupName, targetName, targetOfGroup, type PoolLogSettings } from '../../settings/pool-logs.ts'
import { appendToFile } from './append-to-file.ts'
import { createLogQueue, type LogQueue, maxWaiting } from './log-queue.ts'

/** Delivers the logs of user pools. */
export interface PoolLogs {
  readonly write: WritePoolLog
  /** Writes waiting entries, and drops those that cannot be written. */
  close(): Promise<void>
}

/** Opens the targets of the settings. Each has its own queue, so that one cannot delay another. */
export const openPoolLogs = (
  { targets, secret }: PoolLogSettings,
  { clock, log, users, ...others }: PoolLogDependencies,
): PoolLogs => {
  const dependencies = { ...others, clock, secret, timeoutMs: 10_000 }
  const queues = new Map<string, LogQueue<GroupEntry>>()
  const unmapped = new Set<string>()

  const open = (logGroup: string): LogQueue<GroupEntry> | undefined => {
    const target = targetOfGroup(targets, logGroup)
    if (!target) return undefined
    const name = targetName(target)
    const existing = queues.get(name)
    if (existing) return existing
    const queue = createLogQueue({
      write: target.kind === 'file' ? appendToFile(target.path) : writeBatchTo(target, dependencies),
      newId: () => others.random.uuid(),
      report: (text) => log.warn({ detail: `${name}: ${text}` }, 'delivery of pool logs'),
      wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal, ref: false }).catch(() => {}),
    })
    queues.set(name, queue)
    return queue
  }

  const add = (logGroup: string, entry: PoolLogEntry): void => {
    const queue = open(logGroup)
    if (queue) return queue.add({ logGroup, entry })
    if (unmapped.has(logGroup) || unmapped.size >= 1000) return
    unmapped.add(logGroup)
    log.warn({ detail: `POOLHOUSE_POOL_LOGS names no target for ${logGroup}` }, 'delivery of pool logs')
  }

  const deliver = async (arn: string, logged: PoolLogEvent): Promise<void> => {
    try {
      const entry = await readEntry(logged, { clock, users })
      if (entry) add(logGroupName(arn), entry)
    } catch (error) {
      log.warn({ detail: String(error) }, 'delivery of pool logs')
    }
  }

  /** Fulfilled when the entry of the last event was created, so that entries stay in the order of their events. */
  let lastEntryCreated = Promise.resolve()
  let waiting = 0

  return {
    write: (logged) => {
      const arn = logGroupOf(logged.pool, logged.source)
      if (arn === undefined || waiting >= maxWaiting) return
      waiting += 1
      lastEntryCreated = lastEntryCreated.then(() => deliver(arn, logged)).finally(() => (waiting -= 1))
    },
    close: async () => {
      await lastEntryCreated
      await Promise.all(Array.from(queues.values(), (queue) => queue.close()))
    },
  }
}
