import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { provenFactor } from '../proven-factor.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<SignInParts, 'authenticators' | 'completeSignIn' | 'openReply' | 'sessions'>

/** Checks a code of the user's authenticator. A wrong one does not consume the session, so that the user can try again. */
export const softwareTokenMfa =
  ({ authenticators, completeSignIn, openReply, sessions }: Parts): Challenge =>
  async (reply) => {
    const { SOFTWARE_TOKEN_MFA_CODE: code } = requireParameters(reply.parameters, 'USERNAME', 'SOFTWARE_TOKEN_MFA_CODE')
    const { session, user } = await openReply(reply, 'SOFTWARE_TOKEN_MFA')
    const proven = await authenticators.accept(user, code, { id: session.id, spend: () => sessions.spend(session) })
    return completeSignIn(reply, provenFactor(session.state, proven, 'SOFTWARE_TOKEN_MFA'))
  }
