import { mfaFailures } from '../../mfa/errors.ts'
import { poolFactors } from '../../mfa/rules/pool-factors.ts'
import { validateAttributes } from '../../users/rules/attributes.ts'
import type { Reply } from '../attempt.ts'
import type { Challenge } from '../challenge.ts'
import type { OpenedReply } from '../open-reply.ts'
import type { SignInParts } from '../parts.ts'
import { rejectNeedlessSetup } from '../reject-needless-setup.ts'
import { requireParameters } from '../rules/parameters.ts'
import { issueFactor } from '../requirements/second-factor.ts'

type Parts = Pick<SignInParts, 'completeSignIn' | 'openReply' | 'secondFactorCodes' | 'sessions'>

/** The completed step of a setup in a session of MFA_SETUP. Absent: none. */
export type SetupStep = 'associated' | 'verified'

/**
 * Sets up a second factor (behaviour: MFA, section 6). With the session of VerifySoftwareToken, continues the sign-in of a user
 * who set up an authenticator. With EMAIL, sends a code to that address and issues EMAIL_OTP, whose response sets the address
 * up.
 */
export const mfaSetup =
  (parts: Parts): Challenge =>
  async (reply) => {
    requireParameters(reply.parameters, 'USERNAME')
    const opened = await parts.openReply(reply, 'MFA_SETUP')
    const { session, user } = opened
    if (session.state.data?.setup === ('verified' satisfies SetupStep)) {
      await parts.sessions.spend(session)
      const methods = [...(session.state.methods ?? []), 'SOFTWARE_TOKEN_MFA' as const]
      return parts.completeSignIn(reply, { user, methods, deviceKey: session.state.deviceKey })
    }
    rejectNeedlessSetup(reply.pool, user)
    const { EMAIL } = reply.parameters
    if (!EMAIL) throw mfaFailures.notSetUp()
    return setUpEmail(parts, reply, opened, EMAIL)
  }

const setUpEmail = async (parts: Parts, reply: Reply, { session, user }: OpenedReply, address: string) => {
  const { pool } = reply
  if (!poolFactors(pool).includes('EMAIL_OTP')) throw mfaFailures.setupNotOffered()
  const { email, email_verified: isVerified } = user.attributes
  if (isVerified === 'true' && email !== address) throw mfaFailures.emailOfUser()
  validateAttributes(pool, [{ Name: 'email', Value: address }], { by: 'admin', creating: false })
  await parts.sessions.spend(session)
  const { methods = [], deviceKey } = session.state
  return issueFactor(parts, reply, { user, methods, deviceKey }, 'EMAIL_OTP', address)
}
