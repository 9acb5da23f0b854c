/**
 * The authenticator data, which is signed together with a hash of the client data (Web Authentication, section 6.1).
 */
export interface AuthenticatorData {
  /** SHA-256 of the relying party id. */
  readonly relyingPartyHash: Uint8Array
  readonly isUserPresent: boolean
  readonly isUserVerified: boolean
  /** Whether the key can be copied to other devices. */
  readonly isBackupEligible: boolean
  /** Whether it has been copied. */
  readonly isBackedUp: boolean
  readonly signCount: number
}

const flag = {
  userPresent: 1,
  userVerified: 4,
  backupEligible: 8,
  backedUp: 16,
  attestedCredential: 64,
  extensions: 128,
}

/** A hash, the flags and the signature counter. */
const length = 32 + 1 + 4

/**
 * Decodes the authenticator data of an assertion. Ignores extension outputs after the counter. Returns undefined if it is
 * malformed, contains a credential, or contains extension outputs without the flag for them.
 */
export const readAuthenticatorData = (bytes: Uint8Array): AuthenticatorData | undefined => {
  const flags = bytes[32] ?? 0
  const has = (bit: number) => (flags & bit) !== 0
  const hasExtensions = bytes.length > length
  if (bytes.length < length || has(flag.attestedCredential) || has(flag.extensions) !== hasExtensions) return undefined
  return {
    relyingPartyHash: bytes.subarray(0, 32),
    isUserPresent: has(flag.userPresent),
    isUserVerified: has(flag.userVerified),
    isBackupEligible: has(flag.backupEligible),
    isBackedUp: has(flag.backedUp),
    signCount: new DataView(bytes.buffer, bytes.byteOffset).getUint32(33),
  }
}
