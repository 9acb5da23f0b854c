import { createChoice } from '../choice.ts'
import type { CreateChallenge } from '../challenge.ts'
import { requireParameters } from '../rules/parameters.ts'

const proofs = { PASSWORD: 'PASSWORD', PASSWORD_SRP: 'SRP_A' } as const

/** The password, or the client's half of an SRP exchange, for which a choice-based sign-in asked. */
export const passwordChallenge =
  (factor: keyof typeof proofs): CreateChallenge =>
  (parts) => {
    const choice = createChoice(parts)
    return async (reply) => {
      requireParameters(reply.parameters, 'USERNAME', proofs[factor])
      const { session, candidate } = await parts.openChoice(reply, factor)
      return choice.begin(factor, reply, candidate, () => parts.sessions.spend(session))
    }
  }
