import { beforeAll, describe, expect, test } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { fromBase64Url, hex, withFlippedBit } from './bytes.ts'
import { rs256Vector } from './vectors/rs256.ts'

export const rs256Conformance = ({ rs256 }: Cryptography): void => {
  describe('rs256', () => {
    const { publicKey, signingInput } = rs256Vector
    const signature = fromBase64Url(rs256Vector.signature)

    test('signs the example of RFC 7515, A.2', async () => {
      const sign = await rs256.signer(fromBase64Url(rs256Vector.privateKey))
      expect(hex(await sign(signingInput))).toBe(hex(signature))
      expect(hex(await sign(new TextEncoder().encode(signingInput)))).toBe(hex(signature))
    })

    test('verifies the example of RFC 7515, A.2', async () => {
      const verify = await rs256.verifier(publicKey)
      expect(await verify(signingInput, signature)).toBe(true)
      expect(await verify(new TextEncoder().encode(signingInput), signature)).toBe(true)
    })

    test('rejects other data and other signatures, of any length', async () => {
      const verify = await rs256.verifier(publicKey)
      expect(await verify(`${signingInput}A`, signature)).toBe(false)
      expect(await verify(signingInput, withFlippedBit(signature, 255))).toBe(false)
      expect(await verify(signingInput, signature.subarray(1))).toBe(false)
      expect(await verify(signingInput, new Uint8Array(0))).toBe(false)
      expect(await verify(signingInput, new Uint8Array(256))).toBe(false)
    })

    describe('generateKey', () => {
      let key: Awaited<ReturnType<typeof rs256.generateKey>>
      beforeAll(async () => {
        key = await rs256.generateKey()
      })

      test('generates a key of 2048 bits with exponent 65537', () => {
        expect(key.publicKey.e).toBe('AQAB')
        const modulus = fromBase64Url(key.publicKey.n)
        expect(modulus).toHaveLength(256)
        expect(modulus[0]).toBeGreaterThanOrEqual(128)
      })

      test('generates a private and a public key that match each other and no other key', async () => {
        const signed = await (await rs256.signer(key.privateKey))('data')
        expect(await (await rs256.verifier(key.publicKey))('data', signed)).toBe(true)
        expect(await (await rs256.verifier(publicKey))('data', signed)).toBe(false)
      })
    })
  })
}
