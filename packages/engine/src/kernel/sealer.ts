import type { Cryptography } from '@poolhouse/cryptography'
import type { Sealed } from '@poolhouse/storage'
import { fromBase64Url, toBase64Url } from './encoding/base64.ts'

/**
 * Encrypts stored data, and state that clients carry, under keys derived from the master key.
 */
export interface Sealer {
  /** Encrypts. `context` identifies the data and its owner; only the same context decrypts it. */
  seal(plain: Uint8Array, context: string): Promise<Sealed>
  /** Decrypts. Returns undefined for anything that this installation did not seal with this context. */
  open(sealed: string, context: string): Promise<Uint8Array | undefined>
  /** A keyed hash, base64url: for codes and refresh tokens, which are compared but never read back. */
  digest(value: string, context: string): Promise<string>
}

/** Builds the sealer. The master key is 32 bytes; keys for sealing and for digests are derived from it. */
export const createSealer = async (cryptography: Cryptography, masterKey: Uint8Array): Promise<Sealer> => {
  if (masterKey.length !== 32) throw new TypeError('The master key must be 32 bytes.')
  const sealingKey = await cryptography.hmacSha256(masterKey, 'poolhouse/seal')
  const digestKey = await cryptography.hmacSha256(masterKey, 'poolhouse/digest')
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The only place that creates sealed texts.
    seal: async (plain, context) => toBase64Url(await cryptography.aead.seal(sealingKey, plain, context)) as Sealed,
    open: async (sealed, context) => {
      const bytes = fromBase64Url(sealed)
      return bytes && cryptography.aead.open(sealingKey, bytes, context)
    },
    digest: async (value, context) => toBase64Url(await cryptography.hmacSha256(digestKey, `${context}\0${value}`)),
  }
}
