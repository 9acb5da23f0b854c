import type { PoolRecord, OneTimeIdStore } from '@poolhouse/storage'
import { hourlyLimits, type LimitedAttempt } from './rules/attempts.ts'
import { foldName } from '../users/rules/fold.ts'
import { attemptFailures } from './errors.ts'
import { codeFailures } from '../codes/errors.ts'
import type { Failure } from '../kernel/failure.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import type { Sealer } from '../kernel/sealer.ts'

const hour = 3_600_000
const quarter = hour / 4

/**
 * Treats names that nobody has like those of users, for clients that must not learn who exists. Of a name only a keyed hash
 * is kept, for two hours at the most.
 */
export interface Strangers {
  /**
   * Counts an attempt, and throws LimitExceeded when a user would have got it: else the limit would tell who exists. Counts per
   * hour of the clock, where users have a sliding hour.
   */
  countAttempt(stranger: Stranger, attempt: LimitedAttempt): Promise<void>
  /** Remembers that somebody asked for a code to reset the password. */
  rememberReset(stranger: Stranger): Promise<void>
  /** What a code to reset the password is met with: it is wrong when one was asked for in the last hour, else out of date. */
  refuseReset(stranger: Stranger): Promise<Failure>
}

/** A name that nobody has in a pool, or nobody who may know. */
export interface Stranger {
  readonly pool: PoolRecord
  readonly name: string
}

/** Builds the service. */
export const createStrangers = ({
  oneTimeIds,
  sealer,
  clock,
  environment,
}: {
  readonly oneTimeIds: OneTimeIdStore
  readonly sealer: Sealer
  readonly clock: Clock
  readonly environment: Environment
}): Strangers => {
  const keyOf = async (what: string, { pool, name }: Stranger): Promise<string> =>
    `stranger/${what}/${await sealer.digest(foldName(pool, 'username', name), `stranger/${pool.id}`)}`

  return {
    countAttempt: async (stranger, attempt) => {
      if (environment.attemptLimits === 'off') return
      const window = Math.floor(clock.now() / hour)
      const key = await keyOf(attempt, stranger)
      for (let taken = 0; taken < hourlyLimits[attempt]; taken += 1) {
        if (await oneTimeIds.consume(stranger.pool.id, `${key}/${window}/${taken}`, (window + 1) * hour)) return
      }
      throw attemptFailures.exceeded()
    },
    rememberReset: async (stranger) => {
      const now = clock.now()
      const window = Math.floor(now / quarter)
      await oneTimeIds.consume(stranger.pool.id, `${await keyOf('reset', stranger)}/${window}`, now + 2 * hour)
    },
    refuseReset: async (stranger) => {
      const window = Math.floor(clock.now() / quarter)
      const key = await keyOf('reset', stranger)
      for (let back = 0; back <= hour / quarter; back += 1) {
        if (await oneTimeIds.isConsumed(stranger.pool.id, `${key}/${window - back}`)) return codeFailures.mismatch()
      }
      return codeFailures.expired()
    },
  }
}
