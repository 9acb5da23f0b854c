import { createSecretKey, type KeyObject } from 'node:crypto'

const prepared = new WeakMap<Uint8Array, KeyObject>()

/**
 * A key in OpenSSL's form, made once for each array of bytes: keys are few and used often, and to make one takes longer than
 * to hash or to seal a short text with it. Do not change the bytes of a key that was used.
 */
export const secretKey = (bytes: Uint8Array): KeyObject => {
  const known = prepared.get(bytes)
  if (known) return known
  const key = createSecretKey(bytes)
  prepared.set(bytes, key)
  return key
}
