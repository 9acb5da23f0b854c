import type { CreateChallenge } from '../challenge.ts'
import { createFirstFactors } from '../first-factors/index.ts'
import { requireParameters } from '../rules/parameters.ts'

const proofs = { PASSWORD: 'PASSWORD', PASSWORD_SRP: 'SRP_A' } as const

/** Checks the password, or the client's half of an SRP exchange, that a choice-based sign-in requested. */
export const passwordChallenge =
  (factor: keyof typeof proofs): CreateChallenge =>
  (parts) => {
    const begin = createFirstFactors(parts)[factor]
    return async (reply) => {
      requireParameters(reply.parameters, 'USERNAME', proofs[factor])
      const { session, candidate } = await parts.openChoice(reply, factor)
      return begin(reply, { ...candidate, passkeys: [] }, () => parts.sessions.spend(session))
    }
  }
