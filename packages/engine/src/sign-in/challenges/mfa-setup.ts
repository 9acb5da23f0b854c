import { mfaFailures } from '../../mfa/errors.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<SignInParts, 'completeSignIn' | 'openReply' | 'sessions'>

/** The step of a setup that a session of MFA_SETUP has reached. Absent: nothing was set up. */
export type SetupStep = 'associated' | 'verified'

/** Continues the sign-in of a user who set up an authenticator: answered with the session of VerifySoftwareToken. */
export const mfaSetup =
  ({ completeSignIn, openReply, sessions }: Parts): Challenge =>
  async (reply) => {
    requireParameters(reply.parameters, 'USERNAME')
    const { session, user } = await openReply(reply, 'MFA_SETUP')
    if (session.state.data?.setup !== ('verified' satisfies SetupStep)) throw mfaFailures.notSetUp()
    await sessions.spend(session)
    const methods = [...(session.state.methods ?? []), 'SOFTWARE_TOKEN_MFA' as const]
    return completeSignIn(reply, { user, methods }, reply.metadata)
  }
