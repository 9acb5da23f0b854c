import type { OneTimeIdStore, PoolRecord } from '@poolhouse/storage'
import { codeFailures } from '../codes/errors.ts'
import { hour } from '../kernel/durations.ts'
import type { Failure } from '../kernel/failure.ts'
import type { Sealer } from '../kernel/sealer.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { foldName } from '../users/rules/fold.ts'
import { attemptFailures } from './errors.ts'
import { hourlyLimits, type LimitedAttempt } from './rules/attempts.ts'

const quarter = hour / 4

/**
 * Makes unknown usernames behave like real users, to prevent account enumeration. Stores a keyed hash of the name only, for at
 * most two hours.
 */
export interface UnknownUserGuard {
  /**
   * Counts an attempt, and throws LimitExceededException where a real user would get it. Counts per hour of the clock; real
   * users have a sliding hour.
   */
  countAttempt(user: UnknownUser, attempt: LimitedAttempt): Promise<void>
  /** Records that a code for a password reset was requested. */
  recordReset(user: UnknownUser): Promise<void>
  /** The error for a password reset code: CodeMismatch if a code was requested in the last hour, otherwise ExpiredCode. */
  resetFailure(user: UnknownUser): Promise<Failure>
}

/** A username with no user, or whose user must stay hidden. */
export interface UnknownUser {
  readonly pool: PoolRecord
  readonly name: string
}

/** Builds the service. */
export const createUnknownUserGuard = ({
  oneTimeIds,
  sealer,
  clock,
  environment,
}: {
  readonly oneTimeIds: OneTimeIdStore
  readonly sealer: Sealer
  readonly clock: Clock
  readonly environment: Pick<Environment, 'attemptLimits'>
}): UnknownUserGuard => {
  // The prefix is part of stored ids.
  const keyOf = async (what: string, { pool, name }: UnknownUser): Promise<string> =>
    `stranger/${what}/${await sealer.digest(foldName(pool, 'username', name), `stranger/${pool.id}`)}`

  return {
    countAttempt: async (user, attempt) => {
      if (environment.attemptLimits === 'off') return
      const window = Math.floor(clock.now() / hour)
      const key = await keyOf(attempt, user)
      for (let taken = 0; taken < hourlyLimits[attempt]; taken += 1) {
        if (await oneTimeIds.consume(user.pool.id, `${key}/${window}/${taken}`, (window + 1) * hour)) return
      }
      throw attemptFailures.exceeded()
    },
    recordReset: async (user) => {
      const now = clock.now()
      const window = Math.floor(now / quarter)
      await oneTimeIds.consume(user.pool.id, `${await keyOf('reset', user)}/${window}`, now + 2 * hour)
    },
    resetFailure: async (user) => {
      const window = Math.floor(clock.now() / quarter)
      const key = await keyOf('reset', user)
      for (let back = 0; back <= hour / quarter; back += 1) {
        if (await oneTimeIds.isConsumed(user.pool.id, `${key}/${window - back}`)) return codeFailures.mismatch()
      }
      return codeFailures.expired()
    },
  }
}
