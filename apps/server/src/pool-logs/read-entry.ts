import type { PoolLogEvent } from '@poolhouse/engine'
import type { PoolLogDependencies } from './dependencies.ts'
import { authEventEntry, notificationEntry, type PoolLogEntry } from './log-entries.ts'

/** Creates the entry of an exported event. Undefined if the user, and thereby the event, was deleted by another request. */
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
