import { expect, test } from 'vitest'
import { toHex } from '../../kernel/encoding/integers.ts'
import { pad } from './pad.ts'

test.each([
  [0n, '00'],
  [1n, '01'],
  [0x7fn, '7f'],
  [0x80n, '0080'],
  [0xfffn, '0fff'],
  [0x7fffn, '7fff'],
  [0x8000n, '008000'],
  [0x123n, '0123'],
])('pads %i to %s', (integer, hex) => {
  expect(toHex(pad(integer))).toBe(hex)
})
