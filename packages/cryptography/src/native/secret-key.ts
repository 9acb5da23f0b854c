import { createSecretKey, type KeyObject } from 'node:crypto'

const prepared = new WeakMap<Uint8Array, KeyObject>()

/**
 * Converts a key to OpenSSL's form, once for each array of bytes: converting takes longer than hashing or sealing a short text,
 * and the few keys are used often. Do not change the bytes of a key that was used.
 */
export const secretKey = (bytes: Uint8Array): KeyObject => {
  const cached = prepared.get(bytes)
  if (cached) return cached
  const key = createSecretKey(bytes)
  prepared.set(bytes, key)
  return key
}
