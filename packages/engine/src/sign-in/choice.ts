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

/** The first factors that a user can choose from. */
export interface Offer {
  /** In the order of responses; at least one. */
  readonly available: readonly FirstFactorName[]
  /** Whether only a second factor is missing, because the password of an earlier sign-in counts. */
  readonly needsSecondFactorOnly: boolean
  /** Starts one of them. For `consume`, see `FirstFactor`. */
  readonly begin: (factor: FirstFactorName, attempt: Attempt, consume: () => Promise<void>) => Promise<SignInResult>
}

/**
 * Determines the factors that are available to a candidate. If there is none, throws UserNotConfirmedException for an
 * unconfirmed user, and NotAuthorizedException for any other.
 */
export type OfferChoice = (attempt: Pick<Attempt, 'pool'>, candidate: Candidate) => Promise<Offer>

/** Creates the step. */
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
      // A temporary password must be proved before it is replaced, even with an access token.
      needsSecondFactorOnly: user?.status !== 'FORCE_CHANGE_PASSWORD' && (plan?.needsSecondFactorOnly ?? false),
      begin: (factor, attempt, consume) => factors[factor](attempt, { ...candidate, passkeys }, consume),
    }
  }
}
