import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Cryptography } from '../cryptography.ts'
import { aead } from './aead.ts'
import { es256 } from './es256.ts'
import { rs256 } from './rs256.ts'
import { secretKey } from './secret-key.ts'

/**
 * The primitives for which `node:crypto` is native code both in Node and in Cloudflare Workers. All are synchronous, except
 * generating keys and signing with RSA.
 */
export const nativeCryptography = {
  randomBytes: (count) => randomBytes(count),
  sha256: (data) => createHash('sha256').update(data).digest(),
  hmacSha256: (key, data) =>
    createHmac('sha256', typeof key === 'string' ? key : secretKey(key))
      .update(data)
      .digest(),
  hmacSha1: (key, data) => createHmac('sha1', secretKey(key)).update(data).digest(),
  equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),
  rs256,
  es256,
  aead,
} satisfies Omit<Cryptography, 'groupPower'>
