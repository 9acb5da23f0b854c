import type { Cryptography } from '@poolhouse/cryptography'
import type { Sealed } from '@poolhouse/storage'
import { fromBase64Url, toBase64Url } from './encoding/base64.ts'
import { concat } from './encoding/concat.ts'
import { createSealingKeys, saltLength } from './sealing-keys.ts'

/** The first byte of sealed texts. Texts of earlier versions start with a random nonce instead. */
const format = 2

/**
 * Encrypts stored data, and state that is sent to clients, with keys derived from the master key.
 */
export interface Sealer {
  /** Encrypts. `context` identifies the data and its owner; only the same context decrypts it. */
  seal(plain: Uint8Array, context: string): Promise<Sealed>
  /** Decrypts. Returns undefined for anything that this installation did not seal with this context. */
  open(sealed: string, context: string): Promise<Uint8Array | undefined>
  /** Returns a keyed hash, base64url: for codes and refresh tokens, which are compared but never decrypted. */
  digest(value: string, context: string): Promise<string>
}

/**
 * Creates the sealer. The master key is 32 bytes; keys for sealing and for digests are derived from it. A sealed text contains
 * the format, the salt of a derived key, and the nonce, ciphertext and tag of AES-256-GCM. It can also open texts of earlier
 * versions, which were all sealed with one key: see decision 21.
 */
export const createSealer = async (cryptography: Cryptography, masterKey: Uint8Array): Promise<Sealer> => {
  if (masterKey.length !== 32) throw new TypeError('The master key must be 32 bytes.')
  const legacyKey = await cryptography.hmacSha256(masterKey, 'poolhouse/seal')
  const digestKey = await cryptography.hmacSha256(masterKey, 'poolhouse/digest')
  const keys = createSealingKeys(cryptography, legacyKey)

  const openDerived = async (bytes: Uint8Array, context: string): Promise<Uint8Array | undefined> => {
    if (bytes[0] !== format || bytes.length <= saltLength) return undefined
    const salt = bytes.subarray(1, 1 + saltLength)
    const key = await keys.of(salt)
    const plain = await cryptography.aead.open(key, bytes.subarray(1 + saltLength), context)
    if (plain) keys.keep({ salt, key })
    return plain
  }

  return {
    seal: async (plain, context) => {
      const { salt, key } = await keys.next()
      const sealed = concat(Uint8Array.of(format), salt, await cryptography.aead.seal(key, plain, context))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The only place that creates sealed texts.
      return toBase64Url(sealed) as Sealed
    },
    open: async (sealed, context) => {
      const bytes = fromBase64Url(sealed)
      return bytes && ((await openDerived(bytes, context)) ?? cryptography.aead.open(legacyKey, bytes, context))
    },
    digest: async (value, context) => toBase64Url(await cryptography.hmacSha256(digestKey, `${context}\0${value}`)),
  }
}
