import type { Cryptography } from '@poolhouse/cryptography'
import { createBoundedMap } from './bounded-map.ts'
import { toBase64 } from './encoding/base64.ts'
import { deriveKey } from './hkdf.ts'

/** Maximum number of texts that one derived key seals: far below the 2^32 random nonces of NIST SP 800-38D, section 8.3. */
export const sealsPerKey = 2 ** 24

/** Length of a salt in bytes, so that keys have different salts in practice. */
export const saltLength = 16

/** Maximum number of cached keys of other processes, which use a new one after each start. */
const maxCachedKeys = 256

/** A key for AES-256-GCM, and the salt from which the master key derives it. */
export interface SealingKey {
  readonly salt: Uint8Array
  readonly key: Uint8Array
}

/** Derives the keys that texts are sealed with, so that no key is used too often (decision 21). */
export interface SealingKeys {
  /** The key for the next text. A process uses one for {@link sealsPerKey} texts. */
  next(): Promise<SealingKey>
  /** Derives the key of a salt. */
  of(salt: Uint8Array): Promise<Uint8Array>
  /** Caches a key. Call it only for keys that have opened a text, so that salts of forged texts cannot evict them. */
  keep(sealingKey: SealingKey): void
}

/** Creates the service. `secret` is derived from the master key. */
export const createSealingKeys = (cryptography: Cryptography, secret: Uint8Array): SealingKeys => {
  const cached = createBoundedMap<string, Uint8Array>(maxCachedKeys)
  const derive = (salt: Uint8Array) => deriveKey(cryptography, { secret, salt, info: 'poolhouse/seal/2' })

  const generateKey = async (): Promise<SealingKey> => {
    const salt = cryptography.randomBytes(saltLength)
    return { salt, key: await derive(salt) }
  }

  let current: Promise<SealingKey> | undefined
  let seals = 0

  return {
    next: () => {
      if (!current || seals >= sealsPerKey) {
        current = generateKey()
        seals = 0
      }
      seals += 1
      return current
    },
    of: async (salt) => cached.get(toBase64(salt)) ?? derive(salt),
    keep: ({ salt, key }) => cached.set(toBase64(salt), key),
  }
}
