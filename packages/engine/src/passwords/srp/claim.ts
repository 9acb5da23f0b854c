import type { Cryptography } from '@poolhouse/cryptography'
import { concat } from '../../kernel/encoding/concat.ts'
import { toUtf8 } from '../../kernel/encoding/text.ts'
import { isPublicValue, scramble, sharedSecret, type SrpExchange } from './exchange.ts'
import { pad } from './pad.ts'
import type { SrpCryptography, SrpIdentity } from './parameters.ts'

/** The data that a client signs to prove that it has the password. */
export interface PasswordClaim extends SrpIdentity {
  /** The bytes of SECRET_BLOCK. */
  readonly secretBlock: Uint8Array
  /** TIMESTAMP, exactly as sent. The caller checks whether it is recent. */
  readonly timestamp: string
}

/**
 * Whether a client's signature proves that it has the password, compared in constant time. Also false for public values that no
 * honest client sends.
 */
export const verifyClaim = async (
  cryptography: SrpCryptography & Pick<Cryptography, 'equal'>,
  exchange: SrpExchange,
  claim: PasswordClaim,
  signature: Uint8Array,
): Promise<boolean> => {
  const u = await scramble(cryptography, exchange)
  if (u === 0n || !isPublicValue(exchange.clientPublic)) return false
  const key = await claimKey(cryptography, u, await sharedSecret(cryptography, exchange, u))
  return cryptography.equal(await signClaim(cryptography, key, claim), signature)
}

/** The 16-byte key that both sides derive from the shared secret. */
export const claimKey = async (cryptography: SrpCryptography, u: bigint, secret: bigint): Promise<Uint8Array> => {
  const extracted = await cryptography.hmacSha256(pad(u), pad(secret))
  return (await cryptography.hmacSha256(extracted, 'Caldera Derived Key\u0001')).subarray(0, 16)
}

/** The signature of a claim under that key. */
export const signClaim = async (
  cryptography: SrpCryptography,
  key: Uint8Array,
  { poolName, userId, secretBlock, timestamp }: PasswordClaim,
): Promise<Uint8Array> =>
  cryptography.hmacSha256(key, concat(toUtf8(`${poolName}${userId}`), secretBlock, toUtf8(timestamp)))
