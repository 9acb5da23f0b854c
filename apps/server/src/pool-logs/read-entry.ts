import type { PoolLogEvent } from '@poolhouse/engine'
import type { PoolLogDependencies } from './dependencies.ts'
import { authEventEntry, notificationEntry, type PoolLogEntry } from './log-entries.ts'

/** Builds the entry of something that a pool exports. Undefined if its user was deleted meanwhile, and with the user all events. */
export const readEntry = async (
  logged: PoolLogEvent,
  { clock, users }: Pick<PoolLogDependencies, 'clock' | 'users'>,
): Promise<PoolLogEntry | undefined> => {
  const at = clock.now()
  if (logged.source === 'userNotification')
    return notificationEntry(logged.pool.id, logged.attribute, logged.reason, at)
  const { event, pool, clientId } = logged
  const user = await users.find(pool.id, event.sub)
  return user && authEventEntry(event, { username: user.username, clientId }, at)
}
