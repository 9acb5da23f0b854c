import type { MessageFactor } from '../../mfa/second-factor-codes.ts'
import type { CreateChallenge } from '../challenge.ts'
import { provenFactor } from '../proven-factor.ts'
import { rejectNeedlessSetup } from '../reject-needless-setup.ts'
import { requireParameters } from '../rules/parameters.ts'

/** The parameter that contains the code. */
const codeParameters = { SMS_MFA: 'SMS_MFA_CODE', EMAIL_OTP: 'EMAIL_OTP_CODE' } as const satisfies Record<
  MessageFactor,
  string
>

/** Checks a code that was sent to the user. A wrong one does not consume the session, so that the user can try again. */
export const messageFactor =
  (factor: MessageFactor): CreateChallenge =>
  ({ completeSignIn, openReply, secondFactorCodes, sessions }) =>
  async (reply) => {
    const { [codeParameters[factor]]: code } = requireParameters(reply.parameters, 'USERNAME', codeParameters[factor])
    const { session, user } = await openReply(reply, factor)
    const { sentFor, setup } = session.state.data ?? {}
    const purpose = setup === undefined ? 'mfa' : 'mfa-setup'
    if (purpose === 'mfa-setup') rejectNeedlessSetup(reply.pool, user)
    const proven = await secondFactorCodes.accept(reply.pool, user, code, String(sentFor), purpose)
    await sessions.spend(session)
    return completeSignIn(reply, provenFactor(session.state, proven, factor))
  }
