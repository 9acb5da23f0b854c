import type { MfaFactor } from '@poolhouse/storage'
import { mfaFailures } from '../../mfa/errors.ts'
import { usableFactors } from '../../mfa/rules/required-factor.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'
import { issueFactor } from '../requirements/second-factor.ts'

/** Names in the documentation that differ from the values of the API (G). */
const aliases: Readonly<Record<string, MfaFactor>> = { EMAIL_MFA: 'EMAIL_OTP' }

type Parts = Pick<SignInParts, 'openReply' | 'secondFactorCodes' | 'sessions'>

/** Handles the user's choice of a second factor. */
export const selectMfaType =
  (parts: Parts): Challenge =>
  async (reply) => {
    const { ANSWER } = requireParameters(reply.parameters, 'USERNAME', 'ANSWER')
    const { session, user } = await parts.openReply(reply, 'SELECT_MFA_TYPE')
    const factor = usableFactors(reply.pool, user).find((usable) => usable === (aliases[ANSWER] ?? ANSWER))
    if (!factor) throw mfaFailures.notOffered(ANSWER)
    await parts.sessions.spend(session)
    return issueFactor(
      parts,
      reply,
      { user, methods: session.state.methods ?? [], deviceKey: session.state.deviceKey },
      factor,
    )
  }
