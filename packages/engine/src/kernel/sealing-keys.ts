import type { Cryptography } from '@poolhouse/cryptography'
import { createBoundedMap } from './bounded-map.ts'
import { toBase64 } from './encoding/base64.ts'
import { deriveKey } from './hkdf.ts'

/** How many texts one derived key seals: far below the 2^32 random nonces of NIST SP 800-38D, section 8.3. */
export const sealsPerKey = 2 ** 24

/** Length of a salt in bytes: two keys never share one in practice. */
export const saltLength = 16

/** Keys that other processes sealed with and that are kept derived: one for each of their starts. */
const keptKeys = 256

/** A key for AES-256-GCM, and the salt from which the master key derives it. */
export interface SealingKey {
  readonly salt: Uint8Array
  readonly key: Uint8Array
}

/** The keys that texts are sealed with: derived, so that no key is used too often (decision 21). */
export interface SealingKeys {
  /** The key for the next text. A process uses one for {@link sealsPerKey} texts. */
  next(): Promise<SealingKey>
  /** Derives the key of a salt. */
  of(salt: Uint8Array): Promise<Uint8Array>
  /** Keeps a key derived. Call it only for keys that opened something: salts of forged texts must not displace them. */
  keep(sealingKey: SealingKey): void
}

/** Builds the keys. `secret` is derived from the master key. */
export const createSealingKeys = (cryptography: Cryptography, secret: Uint8Array): SealingKeys => {
  const kept = createBoundedMap<string, Uint8Array>(keptKeys)
  const derive = (salt: Uint8Array) => deriveKey(cryptography, { secret, salt, info: 'poolhouse/seal/2' })

  const drawKey = async (): Promise<SealingKey> => {
    const salt = cryptography.randomBytes(saltLength)
    return { salt, key: await derive(salt) }
  }

  let current: Promise<SealingKey> | undefined
  let seals = 0

  return {
    next: () => {
      if (!current || seals >= sealsPerKey) {
        current = drawKey()
        seals = 0
      }
      seals += 1
      return current
    },
    of: async (salt) => kept.get(toBase64(salt)) ?? derive(salt),
    keep: ({ salt, key }) => kept.set(toBase64(salt), key),
  }
}
