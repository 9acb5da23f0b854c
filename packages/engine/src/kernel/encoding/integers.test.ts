import { expect, test } from 'vitest'
import { integerFromBytes, integerFromHex, integerToBytes, toHex } from './integers.ts'

test('hex has two lower-case digits per byte', () => {
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff')
  expect(toHex(new Uint8Array())).toBe('')
})

test.each([
  ['0', 0n],
  ['00ff', 255n],
  ['FfF', 4095n],
  [`${'0'.repeat(50)}1`, 1n],
])('parses %j', (hex, integer) => {
  expect(integerFromHex(hex)).toBe(integer)
})

test.each(['', '0x1f', '-1', ' 1', '1 ', 'g', '1_0', '1n'])('rejects %j', (hex) => {
  expect(integerFromHex(hex)).toBeUndefined()
})

test('bytes are big-endian', () => {
  expect(integerFromBytes(Uint8Array.of(0, 1, 0))).toBe(256n)
  expect(integerFromBytes(new Uint8Array())).toBe(0n)
})

test('an integer has the minimum or the given number of bytes', () => {
  expect(integerToBytes(0n)).toEqual(Uint8Array.of(0))
  expect(integerToBytes(255n)).toEqual(Uint8Array.of(255))
  expect(integerToBytes(256n)).toEqual(Uint8Array.of(1, 0))
  expect(integerToBytes(256n, 4)).toEqual(Uint8Array.of(0, 0, 1, 0))
  expect(integerToBytes(256n, 1)).toEqual(Uint8Array.of(1, 0))
})
