import { createPublicKey, verify } from 'node:crypto'
import type { Cryptography, Data } from '../cryptography.ts'
import { toBytes } from './to-bytes.ts'

/** ES256 on native code. */
export const es256 = {
  verifier: ({ x, y }) => {
    const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' })
    return (data: Data, signature: Uint8Array) => verify('sha256', toBytes(data), key, signature)
  },
} satisfies Cryptography['es256']
