import { describe, expect, test } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { bytes, hex } from './bytes.ts'
import { hmacSha1Vectors, hmacSha256Vectors, sha256Vectors } from './vectors/hashes.ts'

export const hashesConformance = (cryptography: Cryptography): void => {
  describe('sha256', () => {
    test.each(sha256Vectors)('hashes the example of FIPS 180-4: $data', async ({ data, digest }) => {
      expect(hex(await cryptography.sha256(data))).toBe(digest)
    })

    test('reads a text as UTF-8', async () => {
      expect(hex(await cryptography.sha256('ü€😀'))).toBe(hex(await cryptography.sha256(bytes('c3bce282acf09f9880'))))
    })
  })

  describe('hmacSha256', () => {
    test.each(hmacSha256Vectors)(
      'computes the example of RFC 4231 with a key of $key.length digits',
      async ({ key, data, mac }) => {
        expect(hex(await cryptography.hmacSha256(bytes(key), bytes(data)))).toBe(mac)
      },
    )

    test('reads key and data as UTF-8', async () => {
      expect(hex(await cryptography.hmacSha256('Jefe', 'what do ya want for nothing?'))).toBe(hmacSha256Vectors[1]?.mac)
    })

    test('accepts an empty key and empty data', async () => {
      expect(hex(await cryptography.hmacSha256('', ''))).toBe(
        'b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad',
      )
    })
  })

  describe('hmacSha1', () => {
    test.each(hmacSha1Vectors)('computes the example of RFC 2202 with the data $data', ({ key, data, mac }) => {
      expect(hex(cryptography.hmacSha1(bytes(key), bytes(data)))).toBe(mac)
    })
  })
}
