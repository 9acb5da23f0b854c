import type { Sealed } from './sealed.ts'

/** A key pair of a pool for SAML, with its certificate. */
export interface SamlKeyRecord {
  readonly poolId: string
  /** The purpose of the key: `signing` of requests, or `encryption` of responses. */
  readonly use: string
  readonly version: number
  readonly createdAt: number
  /** Base64 of an X.509 certificate in DER form. */
  readonly certificate: string
  /** In PKCS #8 form. */
  readonly privateKey: Sealed
}
