import { passwordFailures } from '../passwords/errors.ts'
import { userFailures } from '../users/errors.ts'
import type { Attempt } from './attempt.ts'
import { createFirstFactors } from './first-factors/index.ts'
import type { Candidate, FirstFactor } from './first-factors/first-factor.ts'
import type { FirstFactorName } from './first-factors/names.ts'
import type { SignInParts } from './parts.ts'
import { availableFactors } from './rules/available-factors.ts'
import { simulateFactors } from './simulated-factors.ts'

/** The factors among which a user chooses how to begin a sign-in. */
export interface Choice {
  /**
   * The factors that are available to the candidate, in the order in which they are offered; at least one. Throws
   * UserNotConfirmedException for an unconfirmed user without one, and NotAuthorizedException for any other.
   */
  available(attempt: Pick<Attempt, 'pool'>, candidate: Candidate): Promise<readonly FirstFactorName[]>
  /** Begins the factor of the given name. */
  begin(factor: FirstFactorName, ...args: Parameters<FirstFactor>): ReturnType<FirstFactor>
}

/** Builds the step. */
export const createChoice = (parts: SignInParts): Choice => {
  const factors = createFirstFactors(parts)
  return {
    available: async ({ pool }, { name, user }) => {
      const available = user
        ? availableFactors(pool, user, (await parts.passkeys.usable(pool, user)).length > 0)
        : await simulateFactors(parts.sealer, pool, name)
      if (available.length > 0) return available
      throw user?.status === 'UNCONFIRMED' ? userFailures.notConfirmed() : passwordFailures.wrong()
    },
    begin: (factor, ...args) => factors[factor](...args),
  }
}
