import { stepUpFailures } from '../../step-up/errors.ts'
import { userFailures } from '../../users/errors.ts'
import { createOfferChoice } from '../choice.ts'
import { createConfirmedSignUp } from '../confirmed-sign-up.ts'
import { issueFirstFactor } from '../first-factors/issue.ts'
import type { Flow } from '../flow.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { rejectBlockedExceptUnconfirmed } from '../rules/standing.ts'
import { simulateUserId } from '../simulated-user.ts'

/**
 * Choice-based sign-in (behaviour: sign-in flows, section 7). Starts the factor in PREFERRED_CHALLENGE if it is available to the
 * user; otherwise the user must choose. With the session of ConfirmSignUp, the sign-in needs no factor.
 */
export const userAuth = (parts: SignInParts): Flow => {
  const offerChoice = createOfferChoice(parts)
  const continueSignUp = createConfirmedSignUp(parts)
  return async (attempt) => {
    if (attempt.session !== undefined) return continueSignUp(attempt, attempt.session)
    const { USERNAME } = requireParameters(attempt.parameters, 'USERNAME')
    const user = await parts.identifyUser(attempt, USERNAME, {
      reject: rejectBlockedExceptUnconfirmed,
    })
    const { stepUp } = attempt
    if (stepUp?.sub !== undefined && stepUp.sub !== user?.sub) throw stepUpFailures.otherUser()
    const preferred = attempt.parameters.PREFERRED_CHALLENGE
    // If the application prefers the password, it must confirm the user first, as in the other password flows.
    if (user?.status === 'UNCONFIRMED' && preferred?.startsWith('PASSWORD')) throw userFailures.notConfirmed()

    const sub = user?.sub ?? (await simulateUserId(parts.sealer, attempt.pool, USERNAME))
    const candidate = { name: USERNAME, sub, user }
    const { available, begin, needsSecondFactorOnly } = await offerChoice(attempt, candidate)
    if (user && needsSecondFactorOnly) return parts.completeSignIn(attempt, { user, methods: ['PASSWORD'] })
    const chosen = available.find((factor) => factor === preferred)
    const result = chosen
      ? await begin(chosen, attempt, nothingToConsume)
      : await issueFirstFactor(parts.sessions, attempt, candidate, 'SELECT_CHALLENGE')
    return result.kind === 'challenge' && result.isFirstFactor ? { ...result, available } : result
  }
}

const nothingToConsume = () => Promise.resolve()
