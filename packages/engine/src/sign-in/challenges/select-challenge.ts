import { createOfferChoice } from '../choice.ts'
import type { Challenge } from '../challenge.ts'
import { signInFailures } from '../errors.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { webAuthn } from './web-authn.ts'

/** The parameter that the response must contain, because no other challenge requests it. */
const proofs: Readonly<Record<string, string>> = { PASSWORD: 'PASSWORD', PASSWORD_SRP: 'SRP_A' }

/**
 * Handles the user's choice of a first factor. Accepts the session of any first factor, so that the user can choose again
 * (clients rely on this; G).
 */
export const selectChallenge = (parts: SignInParts): Challenge => {
  const offerChoice = createOfferChoice(parts)
  const respondToWebAuthn = webAuthn(parts)
  return async (reply) => {
    const { ANSWER } = requireParameters(reply.parameters, 'USERNAME', 'ANSWER')
    // The response contains a signature for the challenge of an earlier choice (M).
    if (ANSWER === 'WEB_AUTHN' && reply.parameters.CREDENTIAL) return respondToWebAuthn(reply)
    const proof = proofs[ANSWER]
    if (proof !== undefined) requireParameters(reply.parameters, proof)
    const { session, candidate } = await parts.openChoice(reply)
    const { available, begin } = await offerChoice(reply, candidate)
    const factor = available.find((name) => name === ANSWER)
    if (!factor) throw signInFailures.challengeNotOffered(ANSWER)
    return begin(factor, reply, () => parts.sessions.spend(session))
  }
}
