import type { Cryptography } from '@poolhouse/cryptography'

/** The cryptographic primitives of SRP. */
export type SrpCryptography = Pick<Cryptography, 'sha256' | 'hmacSha256' | 'groupPower'>

/** SRP's k = H(pad(N), pad(g)), a constant for this group. */
export const multiplier = BigInt('0x538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6')

/** The user or device that a password belongs to. */
export interface SrpIdentity {
  /** The part of the pool id after the `_`; for a device its group key. */
  readonly poolName: string
  /** The internal username, which clients receive as USER_ID_FOR_SRP. */
  readonly userId: string
}

/** The part of a pool id that SRP uses. */
export const poolNameOf = (poolId: string): string => poolId.slice(poolId.indexOf('_') + 1)
