import type { Cryptography, Eventual } from '@poolhouse/cryptography'
import { readCoseKey } from './rules/cose-key.ts'

/** Verifies a signature of a passkey in the format of authenticators: DER for ES256, unchanged for RS256. */
export type VerifyPasskeySignature = (data: Uint8Array, signature: Uint8Array) => Eventual<boolean>

/**
 * Imports a public key in COSE format. Returns undefined for an unsupported key. Registration and sign-in both use this function,
 * so that the assertions of each registered passkey can be verified.
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
