import type { PasskeyRecord } from '@poolhouse/storage'
import { publicKeyBytes } from './read-attestation.ts'
import type { AssertionResponse } from './rules/credential-responses.ts'
import { isAllowedOrigin } from './rules/origin.ts'

/** What an assertion must prove. */
export interface AssertionExpectation {
  /** Base64url. */
  readonly challenge: string
  readonly relyingPartyId: string
  readonly requiresUserVerification: boolean
  /** Of the user who signs in. */
  readonly userHandle: string
}

/**
 * Verifies an assertion of a passkey: type, challenge, origin, relying party, presence and verification of the user, signature, and
 * that the signature counter has grown if the authenticator has one (Web Authentication, section 7.2). Returns the new counter;
 * undefined if anything is wrong.
 */
export const verifyAssertion = async (
  passkey: Pick<PasskeyRecord, 'publicKey' | 'signCount'>,
  response: AssertionResponse,
  { challenge, relyingPartyId, requiresUserVerification, userHandle }: AssertionExpectation,
): Promise<number | undefined> => {
  const { clientData, clientDataJSON, authenticatorData, signature, credentialId: id } = response
  if (clientData.isEmbedded || !isAllowedOrigin(clientData.origin, relyingPartyId)) return undefined
  if (response.userHandle !== undefined && response.userHandle.replace(/=+$/, '') !== userHandle) return undefined
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server')
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: clientData.origin,
      expectedRPID: relyingPartyId,
      requireUserVerification: requiresUserVerification,
      credential: { id, publicKey: publicKeyBytes(passkey.publicKey), counter: passkey.signCount },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
