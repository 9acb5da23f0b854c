import { passwordFailures } from '../../passwords/errors.ts'
import { webAuthnFailures } from '../../webauthn/errors.ts'
import { parseAssertion } from '../../webauthn/rules/credential-responses.ts'
import type { Challenge } from '../challenge.ts'
import type { SignInParts } from '../parts.ts'
import { requireParameters } from '../rules/parameters.ts'

type Parts = Pick<SignInParts, 'completeSignIn' | 'openChoice' | 'passkeys' | 'sessions'>

/** Checks the signature of a passkey over the challenge of the session. A wrong one does not consume the session. */
export const webAuthn =
  ({ completeSignIn, openChoice, passkeys, sessions }: Parts): Challenge =>
  async (reply) => {
    const { CREDENTIAL } = requireParameters(reply.parameters, 'USERNAME', 'CREDENTIAL')
    const { session, candidate } = await openChoice(reply, 'WEB_AUTHN')
    const response = parseAssertion(CREDENTIAL)
    if (!response) throw webAuthnFailures.malformedAssertion()
    const { challenge, issuedAt } = session.state.data ?? {}
    const issued = { challenge: String(challenge), at: Number(issuedAt) }
    const verified = await passkeys.verify(reply.pool, candidate, response, issued)
    if (!verified || !candidate.user) throw passwordFailures.wrong()
    // In parallel, so that a store can commit both together. It is correct to store the counter even if the sign-in fails.
    const [isCounterNew] = await Promise.all([verified.saveCounter(), sessions.spend(session)])
    if (!isCounterNew) throw passwordFailures.wrong()
    const { isRoaming } = verified
    return completeSignIn(reply, { user: candidate.user, methods: ['WEB_AUTHN'], isRoaming })
  }
