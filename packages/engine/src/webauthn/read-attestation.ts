import { decodeAttestationObject, parseAuthenticatorData } from '@simplewebauthn/server/helpers'
import { toBase64Url } from '../kernel/encoding/base64.ts'

/** The attestation data of a new credential (Web Authentication, section 6.1). */
export interface AttestedCredential {
  /** SHA-256 of the relying party id. */
  readonly relyingPartyHash: Uint8Array
  readonly isUserPresent: boolean
  readonly isUserVerified: boolean
  readonly signCount: number
  /** Absent if the authenticator data has no credential. */
  readonly credential: { readonly id: string; readonly publicKey: Uint8Array } | undefined
}

/**
 * Decodes an attestation object, ignoring the attestation statement (H). Returns undefined if it is malformed. Load this module
 * with a dynamic import, because its library is large.
 */
export const readAttestation = (attestationObject: Uint8Array): AttestedCredential | undefined => {
  try {
    const authenticatorData = decodeAttestationObject(new Uint8Array(attestationObject)).get('authData')
    const { rpIdHash, flags, counter, credentialID, credentialPublicKey } = parseAuthenticatorData(authenticatorData)
    return {
      relyingPartyHash: rpIdHash,
      isUserPresent: flags.up,
      isUserVerified: flags.uv,
      signCount: counter,
      credential: credentialID &&
        credentialPublicKey && { id: toBase64Url(credentialID), publicKey: credentialPublicKey },
    }
  } catch {
    return undefined
  }
}
