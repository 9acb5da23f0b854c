import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Cryptography } from '../cryptography.ts'
import { freshNonce, nonceLength } from './nonce.ts'
import { secretKey } from './secret-key.ts'

const algorithm = 'aes-256-gcm'
const tagLength = 16

/**
 * AES-256-GCM with OpenSSL. The sealed bytes are a random nonce (12 bytes), the ciphertext and the tag (16 bytes). Seal at most
 * 2 ** 32 times with one key (NIST SP 800-38D, section 8.3).
 */
export const aead = {
  seal: (key, plain, context) => {
    const nonce = freshNonce()
    const cipher = createCipheriv(algorithm, secretKey(key), nonce).setAAD(Buffer.from(context))
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  },
  open: (key, sealed, context) => {
    const tagAt = sealed.length - tagLength
    if (tagAt < nonceLength) return undefined
    const decipher = createDecipheriv(algorithm, secretKey(key), sealed.subarray(0, nonceLength), {
      authTagLength: tagLength,
    })
      .setAAD(Buffer.from(context))
      .setAuthTag(sealed.subarray(tagAt))
    try {
      return Buffer.concat([decipher.update(sealed.subarray(nonceLength, tagAt)), decipher.final()])
    } catch {
      return undefined
    }
  },
} satisfies Cryptography['aead']
