import { createPrivateKey, createPublicKey, generateKeyPair, sign, verify } from 'node:crypto'
import { promisify } from 'node:util'
import type { Cryptography, Data } from '../cryptography.ts'
import { toBytes } from './to-bytes.ts'

const generate = promisify(generateKeyPair)
const signInThreadPool = promisify(sign)

/** RS256 with OpenSSL. Keys are generated, and data is signed, off the main thread; verification is synchronous. */
export const rs256 = {
  generateKey: async () => {
    const { publicKey, privateKey } = await generate('rsa', { modulusLength: 2048 })
    const { n, e } = publicKey.export({ format: 'jwk' })
    if (!n || !e) throw new TypeError('An RSA key must have a modulus and an exponent.')
    return { publicKey: { n, e }, privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }) }
  },
  signer: (privateKey) => {
    const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
    return (data: Data) => signInThreadPool('sha256', toBytes(data), key)
  },
  verifier: ({ n, e }) => {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' })
    return (data: Data, signature: Uint8Array) => verify('sha256', toBytes(data), key, signature)
  },
} satisfies Cryptography['rs256']
