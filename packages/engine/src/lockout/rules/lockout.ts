import type { Lockout } from '@poolhouse/storage'
import { minute, second } from '../../kernel/durations.ts'

const freeFailures = 5
const firstLockMs = second
const longestMs = 15 * minute

/**
 * When the lock that these failures brought ends, in milliseconds since the epoch; undefined while there are too few of
 * them. The fifth failure locks for a second, each further one for twice as long, up to 15 minutes.
 */
const lockedUntil = ({ failures, lastFailureAt }: Lockout): number | undefined =>
  failures < freeFailures
    ? undefined
    : lastFailureAt + Math.min(firstLockMs * 2 ** (failures - freeFailures), longestMs)

/** The failures that still count at `now`: none after 15 quiet minutes. */
export const standingFailures = (lockout: Lockout | undefined, now: number): Lockout | undefined =>
  lockout && now - lockout.lastFailureAt < longestMs ? lockout : undefined

/** Whether attempts are refused unseen at `now`. Such attempts must not be counted. */
export const isLocked = (lockout: Lockout | undefined, now: number): boolean => {
  const standing = standingFailures(lockout, now)
  return standing !== undefined && now < (lockedUntil(standing) ?? now)
}

/** Counts a failure at `now`. Ask {@link isLocked} of the same record first. */
export const withFailure = (lockout: Lockout | undefined, now: number): Lockout => ({
  failures: (standingFailures(lockout, now)?.failures ?? 0) + 1,
  lastFailureAt: now,
})
