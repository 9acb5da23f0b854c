import { expect, test } from 'vitest'
import { integerFromBytes } from '../../kernel/encoding/integers.ts'
import { pad } from './pad.ts'
import { saltOf } from './salt.ts'

test('a salt is the same as bytes and as a number, for each first byte', () => {
  for (let first = 0; first < 256; first += 1) {
    const salt = saltOf(Uint8Array.of(first, ...Array.from({ length: 31 }, (_, index) => index)))
    expect(salt).toHaveLength(16)
    expect(pad(integerFromBytes(salt))).toEqual(salt)
  }
})
