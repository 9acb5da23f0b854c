import { setTimeout } from 'node:timers/promises'
import { createNodeCryptography } from '@poolhouse/cryptography/node'
import type { PoolLogEvent, WritePoolLog } from '@poolhouse/engine'
import type { UserStore } from '@poolhouse/storage'
import { systemClock } from '../../compose/clock.ts'
import { systemRandom } from '../../compose/random.ts'
import type { Log } from '../../log/log.ts'
import { logGroupName, type PoolLogSettings } from '../../settings/pool-logs.ts'
import { authEventEntry, logGroupOf, notificationEntry, type PoolLogEntry } from './log-entries.ts'
import { createLogQueue, type LogQueue, mostWaiting } from './log-queue.ts'
import { type GroupEntry, writeBatchTo } from './write-batch.ts'

/** Delivers the logs of user pools. */
export interface PoolLogs {
  readonly write: WritePoolLog
  /** Writes what waits, and gives up what cannot be written. */
  close(): Promise<void>
}

/** Dependencies of delivery. */
interface Dependencies {
  readonly log: Pick<Log, 'warn'>
  /** Exported events name the user. */
  readonly users: Pick<UserStore, 'find'>
}

/** Opens the targets of the settings. Each has its own queue, so that one cannot delay another. */
export const openPoolLogs = ({ targets, secret }: PoolLogSettings, { log, users }: Dependencies): PoolLogs => {
  const dependencies = {
    cryptography: createNodeCryptography(),
    clock: systemClock,
    random: systemRandom,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
    print: (text: string) => void process.stdout.write(text),
    secret,
  }
  const queues = new Map<string, LogQueue<GroupEntry>>()
  const unmapped = new Set<string>()

  const open = (logGroup: string): LogQueue<GroupEntry> | undefined => {
    const target = targets.get(logGroup) ?? targets.get('*')
    if (!target) return undefined
    const name = target.kind === 'stdout' ? 'stdout' : target.kind === 'file' ? target.path : target.url
    const known = queues.get(name)
    if (known) return known
    const queue = createLogQueue({
      write: writeBatchTo(target, dependencies),
      newId: () => systemRandom.uuid(),
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

  const entryOf = async (logged: PoolLogEvent): Promise<PoolLogEntry | undefined> => {
    const at = systemClock.now()
    const { pool } = logged
    if (logged.source === 'userNotification') return notificationEntry(pool.id, logged.attribute, logged.reason, at)
    const { event, clientId } = logged
    // A user who was deleted meanwhile has no events.
    const user = await users.find(pool.id, event.sub)
    return user && authEventEntry(event, { username: user.username, clientId }, at)
  }

  const deliver = async (arn: string, logged: PoolLogEvent): Promise<void> => {
    try {
      const entry = await entryOf(logged)
      if (entry) add(logGroupName(arn), entry)
    } catch (error) {
      log.warn({ detail: String(error) }, 'delivery of pool logs')
    }
  }

  /** Ends when the entry of the last event was made: entries stay in the order of their events. */
  let made = Promise.resolve()
  let waiting = 0

  return {
    write: (logged) => {
      const arn = logGroupOf(logged.pool, logged.source)
      if (arn === undefined || waiting >= mostWaiting) return
      waiting += 1
      made = made.then(() => deliver(arn, logged)).finally(() => (waiting -= 1))
    },
    close: async () => {
      await made
      await Promise.all(Array.from(queues.values(), (queue) => queue.close()))
    },
  }
}
