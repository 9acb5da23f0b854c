import type { Cryptography, Eventual } from '@poolhouse/cryptography'
import { readCoseKey } from './rules/cose-key.ts'

/** Verifies a signature of a passkey, in the form in which authenticators send it: ES256 in DER, RS256 as it is. */
export type VerifyPasskeySignature = (data: Uint8Array, signature: Uint8Array) => Eventual<boolean>

/**
 * Prepares a public key in COSE format. Returns undefined for a key that cannot be used. Registration and sign-in read keys with
 * this same function, so that a passkey that was registered can be verified.
 */
export const preparePasskeyKey = async (
  { es256, rs256 }: Cryptography,
  publicKey: Uint8Array,
): Promise<VerifyPasskeySignature | undefined> => {
  const key = readCoseKey(publicKey)
  if (!key) return undefined
  try {
    return await (key.algorithm === 'ES256' ? es256.verifier(key) : rs256.verifier(key))
  } catch {
    return undefined
  }
}
