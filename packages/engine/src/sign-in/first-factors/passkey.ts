import { newChallenge } from '../../webauthn/new-challenge.ts'
import { requestOptions } from '../../webauthn/rules/options.ts'
import { relyingPartyOf } from '../../webauthn/rules/relying-party.ts'
import { webAuthnFailures } from '../../webauthn/errors.ts'
import type { SignInParts } from '../parts.ts'
import { sessionLifetimeMs } from '../rules/session-lifetime.ts'
import { simulatePasskeyId } from '../simulated-factors.ts'
import type { FirstFactor } from './first-factor.ts'
import { issueFirstFactor } from './issue.ts'

/** Issues WEB_AUTHN, with the options for a browser to request a signature by one of the user's passkeys. */
export const passkey =
  ({ clock, random, sealer, sessions }: Pick<SignInParts, 'clock' | 'random' | 'sealer' | 'sessions'>): FirstFactor =>
  async (attempt, candidate, consume) => {
    const { pool, client } = attempt
    const { name, passkeys, user } = candidate
    const relyingPartyId = relyingPartyOf(pool)
    if (relyingPartyId === undefined) throw webAuthnFailures.configurationMissing()
    await consume()
    const ids = user ? passkeys.map(({ credentialId }) => credentialId) : [await simulatePasskeyId(sealer, pool, name)]
    const challenge = newChallenge(random)
    const options = requestOptions(pool, relyingPartyId, challenge, ids, sessionLifetimeMs(client))
    const parameters = { CREDENTIAL_REQUEST_OPTIONS: options }
    return issueFirstFactor(sessions, attempt, candidate, 'WEB_AUTHN', parameters, { challenge, issuedAt: clock.now() })
  }
