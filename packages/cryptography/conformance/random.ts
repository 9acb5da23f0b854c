import { describe, expect, test } from 'vitest'
import type { Cryptography } from '../src/index.ts'
import { bytes } from './bytes.ts'

export const randomConformance = (cryptography: Cryptography): void => {
  describe('randomBytes', () => {
    test('returns the requested number of bytes, different each time', () => {
      const drawn = Array.from({ length: 100 }, () => cryptography.randomBytes(16))
      expect(new Set(drawn.map((value) => value.length))).toEqual(new Set([16]))
      expect(new Set(drawn.map((value) => value.join())).size).toBe(100)
      expect(cryptography.randomBytes(0)).toHaveLength(0)
    })
  })

  describe('equal', () => {
    test.each([
      ['', '', true],
      ['00ff', '00ff', true],
      ['00ff', '00fe', false],
      ['00ff', '01ff', false],
      ['00ff', '00ff00', false],
      ['', '00', false],
    ])('compares %j and %j: %j', (a, b, same) => {
      expect(cryptography.equal(bytes(a), bytes(b))).toBe(same)
    })
  })
}
