import { passwordFailures } from '../passwords/errors.ts'
import { userFailures } from '../users/errors.ts'
import type { Attempt } from './attempt.ts'
import { createFirstFactors } from './first-factors/index.ts'
import type { Candidate } from './first-factors/first-factor.ts'
import type { FirstFactorName } from './first-factors/names.ts'
import type { SignInParts } from './parts.ts'
import type { SignInResult } from './result.ts'
import { availableFactors } from './rules/available-factors.ts'
import { planStepUp, secondFactorsOf } from '../step-up/step-up.ts'
import { simulateFactors } from './simulated-factors.ts'

/** The factors among which a user chooses how to begin a sign-in. */
export interface Offer {
  /** In the order in which they are offered; at least one. */
  readonly available: readonly FirstFactorName[]
  /** Whether the password counts already, and a second factor is all that the sign-in lacks. */
  readonly needsSecondFactorOnly: boolean
  /** Begins one of them. `consume` as for a `FirstFactor`. */
  readonly begin: (factor: FirstFactorName, attempt: Attempt, consume: () => Promise<void>) => Promise<SignInResult>
}

/**
 * Finds out which factors are available to a candidate. Throws UserNotConfirmedException for an unconfirmed user without one, and
 * NotAuthorizedException for any other.
 */
export type OfferChoice = (attempt: Pick<Attempt, 'pool'>, candidate: Candidate) => Promise<Offer>

/** Builds the step. */
export const createOfferChoice = (parts: SignInParts): OfferChoice => {
  const factors = createFirstFactors(parts)
  return async ({ pool }, candidate) => {
    const { name, user } = candidate
    const passkeys = user ? await parts.passkeys.usable(pool, user) : []
    const available = user
      ? availableFactors(pool, user, passkeys.length > 0)
      : await simulateFactors(parts.sealer, pool, name)
    if (available.length === 0) {
      throw user?.status === 'UNCONFIRMED' ? userFailures.notConfirmed() : passwordFailures.wrong()
    }
    const plan = parts.stepUp && planStepUp(parts.stepUp, available, secondFactorsOf(pool, user))
    return {
      available: plan?.firstFactors ?? available,
      // A temporary password is proven before another replaces it, also with an access token.
      needsSecondFactorOnly: user?.status !== 'FORCE_CHANGE_PASSWORD' && (plan?.needsSecondFactorOnly ?? false),
      begin: (factor, attempt, consume) => factors[factor](attempt, { ...candidate, passkeys }, consume),
    }
  }
}
