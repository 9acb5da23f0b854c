import { OwnerNotFound, type PoolRecord, type UnknownUserRecord, type UnknownUserStore } from '@poolhouse/storage'
import { codeFailures } from '../codes/errors.ts'
import { codeLifetimes, withCode } from '../codes/rules/slots.ts'
import { withWrongAttempt } from '../codes/rules/try-code.ts'
import { hour } from '../kernel/durations.ts'
import type { Failure } from '../kernel/failure.ts'
import { runInQueue } from '../kernel/keyed-queue.ts'
import type { Sealer } from '../kernel/sealer.ts'
import { untilSaved } from '../kernel/until-saved.ts'
import type { Clock } from '../ports/clock.ts'
import type { Environment } from '../ports/environment.ts'
import { userFailures } from '../users/errors.ts'
import { foldName } from '../users/rules/fold.ts'
import { countAttempt, type LimitedAttempt } from './rules/attempts.ts'

/**
 * Makes unknown usernames behave like real users, to prevent account enumeration: attempts and codes of a name are stored, and
 * limited like those of users. Only a keyed hash of the name is stored; pruning deletes it a day after the last attempt.
 */
export interface UnknownUserGuard {
  /** Counts an attempt, and throws LimitExceededException if a real user would get it. */
  countAttempt(user: UnknownUser, attempt: LimitedAttempt): Promise<void>
  /** Takes as long as storing a code with a user, or counting a wrong one. */
  touch(user: UnknownUser): Promise<void>
  /** Counts a request for a code to reset the password, as if one was sent. */
  requestReset(user: UnknownUser): Promise<void>
  /**
   * Counts an attempt to reset the password with a code. Returns the error that a real user would get for a wrong code:
   * CodeMismatchException while a code would be valid, otherwise ExpiredCodeException. Throws LimitExceededException like
   * `countAttempt`.
   */
  resetFailure(user: UnknownUser): Promise<Failure>
}

/** A username without a user, or whose user must stay hidden. */
export interface UnknownUser {
  readonly pool: PoolRecord
  readonly name: string
}

/** Creates the service. */
export const createUnknownUserGuard = ({
  unknownUsers,
  sealer,
  clock,
  environment,
}: {
  readonly unknownUsers: UnknownUserStore
  readonly sealer: Sealer
  readonly clock: Clock
  readonly environment: Pick<Environment, 'attemptLimits'>
}): UnknownUserGuard => {
  const change = async (
    { pool, name }: UnknownUser,
    decide: (current: UnknownUserRecord, now: number) => UnknownUserRecord,
  ): Promise<void> => {
    const nameHash = await sealer.digest(foldName(pool, 'username', name), `stranger/${pool.id}`)
    await runInQueue(unknownUsers, `${pool.id}/${nameHash}`, () =>
      untilSaved(async () => {
        const now = clock.now()
        const found = await unknownUsers.find(pool.id, nameHash)
        const current = found ?? {
          poolId: pool.id,
          nameHash,
          version: 1,
          createdAt: now,
          expiresAt: now,
          attempts: {},
          codes: {},
        }
        const decided = { ...decide(current, now), expiresAt: now + hour }
        const saved = found
          ? (await unknownUsers.save(decided)) === 'saved'
          : await unknownUsers.insert(decided).catch(whenPoolGone)
        return saved || undefined
      }, userFailures.tooMuchContention),
    )
  }
  const counted = (current: UnknownUserRecord, attempt: LimitedAttempt, now: number) =>
    countAttempt(current, attempt, now, environment.attemptLimits)

  return {
    countAttempt: (user, attempt) => change(user, (current, now) => counted(current, attempt, now)),

    touch: (user) => change(user, (current) => current),

    requestReset: (user) =>
      change(user, (current, now) =>
        withCode(counted(current, 'ResetPassword', now), 'reset-password', {
          hash: '',
          attribute: 'email',
          destination: '',
          expiresAt: now + codeLifetimes['reset-password'],
        }),
      ),

    resetFailure: async (user) => {
      let failure = codeFailures.expired()
      await change(user, (current, now) => {
        const permitted = counted(current, 'ResetPassword', now)
        const code = permitted.codes['reset-password']
        const isValid = code !== undefined && now <= code.expiresAt
        failure = isValid ? codeFailures.mismatch() : codeFailures.expired()
        return isValid ? withWrongAttempt(permitted, 'reset-password', code) : permitted
      })
      return failure
    },
  }
}

/** Another request has deleted the pool, so nothing needs to be counted. */
const whenPoolGone = (problem: unknown): true => {
  if (problem instanceof OwnerNotFound) return true
  throw problem
}
