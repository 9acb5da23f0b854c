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
  /** Origins of native applications that may sign. */
  readonly apps: readonly string[]
  readonly requiresUserVerification: boolean
  /** Of the user who signs in. */
  readonly userHandle: string
}

/**
 * Verifies an assertion of a passkey as Web Authentication Level 3, section 7.2, requires from step 6 on; the numbers below are its
 * steps. Whether the passkey belongs to the user and to the challenge (step 5) is decided by the caller. Returns the new
 * signature counter; undefined if anything is wrong.
 */
export const verifyAssertion = async (
  cryptography: Cryptography,
  passkey: Pick<PasskeyRecord, 'publicKey' | 'signCount'>,
  response: AssertionResponse,
  expected: AssertionExpectation,
): Promise<number | undefined> => {
  const { clientData, clientDataJSON, signature, userHandle } = response
  // 6: the user was identified before, and a user handle must be theirs.
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
  // 24: a counter that does not grow is that of a copied authenticator. 0 from the beginning: the authenticator does not count.
  const { signCount } = data
  return signCount > passkey.signCount || (signCount === 0 && passkey.signCount === 0) ? signCount : undefined
}
