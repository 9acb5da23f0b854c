import { describe, expect, test } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { bytes, hex, withFlippedBit } from './bytes.ts'
import { aeadVectors } from './vectors/aead.ts'

export const aeadConformance = ({ aead }: Cryptography): void => {
  describe('aead', () => {
    const key = bytes('42'.repeat(32))
    const plain = new TextEncoder().encode('a secret')

    test.each(aeadVectors)('opens nonce, ciphertext and tag. $source', async (vector) => {
      const sealed = bytes(vector.nonce + vector.cipher + vector.tag)
      expect(hex((await aead.open(bytes(vector.key), sealed, vector.context))!)).toBe(vector.plain)
    })

    test.each([0, 1, 16, 17, 5000])('opens what it sealed: %i bytes', async (length) => {
      const long = new Uint8Array(length).fill(length)
      const sealed = await aead.seal(key, long, 'context')
      expect(sealed).toHaveLength(12 + length + 16)
      expect(hex((await aead.open(key, sealed, 'context'))!)).toBe(hex(long))
    })

    test('seals the same text differently each time', async () => {
      const first = await aead.seal(key, plain, 'context')
      expect(hex(await aead.seal(key, plain, 'context'))).not.toBe(hex(first))
    })

    test('does not open a text with another key or context', async () => {
      const sealed = await aead.seal(key, plain, 'context ü')
      expect(hex((await aead.open(key, sealed, 'context ü'))!)).toBe(hex(plain))
      expect(await aead.open(bytes('43'.repeat(32)), sealed, 'context ü')).toBeUndefined()
      expect(await aead.open(key, sealed, 'context')).toBeUndefined()
      expect(await aead.open(key, sealed, '')).toBeUndefined()
    })

    test('does not open a text that was changed at any position', async () => {
      const sealed = await aead.seal(key, plain, 'context')
      for (let at = 0; at < sealed.length; at += 1) {
        expect(await aead.open(key, withFlippedBit(sealed, at), 'context')).toBeUndefined()
      }
    })

    test('does not open a truncated or empty text', async () => {
      const sealed = await aead.seal(key, plain, 'context')
      for (let length = 0; length < sealed.length; length += 1) {
        expect(await aead.open(key, sealed.subarray(0, length), 'context')).toBeUndefined()
      }
    })
  })
}
