import { createPublicKey, verify } from 'node:crypto'
import type { Cryptography, Data } from '../cryptography.ts'
import { toBytes } from './to-bytes.ts'

/** The bytes before the coordinates of a P-256 point in a SubjectPublicKeyInfo (RFC 5480): the algorithm, and "uncompressed". */
const header = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d03010703420004', 'hex')

/**
 * Encodes a public key as PEM. Importing a JWK would take two and a half times as long, because Node first tries the options
 * object as a key and creates an error with a stack trace.
 */
const pemOf = (x: string, y: string): string => {
  const key = Buffer.concat([header, Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return `-----BEGIN PUBLIC KEY-----\n${key.toString('base64')}\n-----END PUBLIC KEY-----`
}

/** ES256 in native code. */
export const es256 = {
  verifier: ({ x, y }) => {
    const key = createPublicKey(pemOf(x, y))
    return (data: Data, signature: Uint8Array) => verify('sha256', toBytes(data), key, signature)
  },
} satisfies Cryptography['es256']
