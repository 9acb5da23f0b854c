import type { Cryptography } from '@poolhouse/cryptography'
import { concat } from './encoding/concat.ts'
import { toUtf8 } from './encoding/text.ts'

/**
 * Derives a key of 32 bytes with HKDF-SHA-256 (RFC 5869). Keys for different salts or purposes reveal nothing about each other.
 *
 * @param options `secret`: the input keying material, which must be random; `info`: the purpose of the key.
 */
export const deriveKey = async (
  { hmacSha256 }: Pick<Cryptography, 'hmacSha256'>,
  {
    secret,
    salt,
    info,
  }: { readonly secret: Uint8Array; readonly salt: Uint8Array; readonly info: string | Uint8Array },
): Promise<Uint8Array> => {
  const purpose = typeof info === 'string' ? toUtf8(info) : info
  // The key is as long as one block, so the expansion needs only one.
  return hmacSha256(await hmacSha256(salt, secret), concat(purpose, Uint8Array.of(1)))
}
