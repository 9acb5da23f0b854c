import type { Lockout } from '@poolhouse/storage'
import { minute, second } from '../../kernel/durations.ts'

const freeFailures = 5
const firstLockMs = second
const longestMs = 15 * minute

/**
 * The end of the lockout in milliseconds since the epoch; undefined if there are too few failures. The fifth failure locks for
 * one second, and each further one doubles the time, up to 15 minutes.
 */
const lockedUntil = ({ failures, lastFailureAt }: Lockout): number | undefined =>
  failures < freeFailures
    ? undefined
    : lastFailureAt + Math.min(firstLockMs * 2 ** (failures - freeFailures), longestMs)

/** The failures that still count at `now`: none after 15 minutes without a failure. */
export const standingFailures = (lockout: Lockout | undefined, now: number): Lockout | undefined =>
  lockout && now - lockout.lastFailureAt < longestMs ? lockout : undefined

/** Whether attempts are rejected without a check at `now`. Do not count such attempts. */
export const isLocked = (lockout: Lockout | undefined, now: number): boolean => {
  const standing = standingFailures(lockout, now)
  return standing !== undefined && now < (lockedUntil(standing) ?? now)
}

/** Counts a failure at `now`. Check {@link isLocked} on the same record first. */
export const withFailure = (lockout: Lockout | undefined, now: number): Lockout => ({
  failures: (standingFailures(lockout, now)?.failures ?? 0) + 1,
  lastFailureAt: now,
})
