/** A passkey of a user: a WebAuthn credential whose private key is in an authenticator. */
export interface PasskeyRecord {
  readonly poolId: string
  /** The credential id that the authenticator chose, base64url: unique in the pool. */
  readonly credentialId: string
  readonly sub: string
  readonly version: number
  readonly createdAt: number
  /** The domain that it was created for. It cannot sign in at any other. */
  readonly relyingPartyId: string
  /** The public key in COSE format (RFC 9052), base64url. */
  readonly publicKey: string
  /** The highest signature counter received. 0: the authenticator does not count. */
  readonly signCount: number
  /** The challenge that was signed with this counter, base64url. */
  readonly lastChallenge?: string | undefined
  /** Whether the authenticator is part of the device or separate from it; absent if unknown. */
  readonly attachment?: 'platform' | 'cross-platform' | undefined
  /** How the authenticator can be reached, such as `internal` or `usb`. */
  readonly transports: readonly string[]
}
