import type { Cryptography } from '@poolhouse/cryptography'
import type { PasskeyRecord } from '@poolhouse/storage'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { concat } from '../kernel/encoding/concat.ts'
import { preparePasskeyKey } from './public-key.ts'
import { readAuthenticatorData } from './rules/authenticator-data.ts'
import type { AssertionResponse } from './rules/credential-responses.ts'
import { isAllowedOrigin } from './rules/origin.ts'

/** The expected values of an assertion. */
export interface AssertionExpectation {
  /** Base64url. */
  readonly challenge: string
  readonly relyingPartyId: string
  /** Allowed origins of native applications. */
  readonly apps: readonly string[]
  readonly requiresUserVerification: boolean
  /** The user handle of the user who signs in. */
  readonly userHandle: string
}

/**
 * Verifies an assertion of a passkey by Web Authentication Level 3, section 7.2, from step 6 (numbers below: its steps). The caller
 * must check that the passkey belongs to the user and the challenge (step 5). Returns the new signature counter; undefined if the
 * assertion is invalid.
 */
export const verifyAssertion = async (
  cryptography: Cryptography,
  passkey: Pick<PasskeyRecord, 'publicKey' | 'signCount'>,
  response: AssertionResponse,
  expected: AssertionExpectation,
): Promise<number | undefined> => {
  const { clientData, clientDataJSON, signature, userHandle } = response
  // 6: the user was identified before, so a user handle must be that of the user.
  if (userHandle !== undefined && userHandle !== expected.userHandle) return undefined
  // 11 to 15
  if (clientData.type !== 'webauthn.get' || clientData.challenge !== expected.challenge) return undefined
  if (clientData.isEmbedded || !isAllowedOrigin(clientData.origin, expected.relyingPartyId, expected.apps))
    return undefined
  // 16 to 19
  const data = readAuthenticatorData(response.authenticatorData)
  if (!data?.isUserPresent || (expected.requiresUserVerification && !data.isUserVerified)) return undefined
  if (data.isBackedUp && !data.isBackupEligible) return undefined
  if (!cryptography.equal(data.relyingPartyHash, await cryptography.sha256(expected.relyingPartyId))) return undefined
  // 22 and 23
  const verify = await preparePasskeyKey(cryptography, fromBase64Url(passkey.publicKey) ?? new Uint8Array())
  const signed = concat(response.authenticatorData, await cryptography.sha256(clientDataJSON))
  if (!(await verify?.(signed, signature))) return undefined
  // 24: a counter that does not increase is from a copied authenticator. Authenticators without a counter always send 0.
  const { signCount } = data
  return signCount > passkey.signCount || (signCount === 0 && passkey.signCount === 0) ? signCount : undefined
}
