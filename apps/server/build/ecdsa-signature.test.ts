import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { unwrapEC2Signature } from './ecdsa-signature.ts'

test.each([
  [1, 'P-256'],
  [2, 'P-384'],
  [3, 'P-521'],
] as const)('signatures on curve %d, %s, verify in the form of Web Crypto', (curve, namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
  // Some of so many have integers with leading zeros.
  for (let count = 0; count < 200; count += 1) {
    const data = Buffer.from(`message ${count}`)
    const raw = unwrapEC2Signature(sign('sha256', data, privateKey), curve)
    expect(verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, raw)).toBe(true)
  }
})

test.each(['', '30', '3006020101020102ff', '30060201010201', '3106020101020101', '30060301010201', '3004020002 0101'])(
  'rejects %j',
  (hex) => {
    expect(() => unwrapEC2Signature(new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex')), 1)).toThrow(TypeError)
  },
)

test('rejects integers that are too long, and other curves', () => {
  const long = Uint8Array.from([0x30, 38, 2, 33, 1, ...Array.from({ length: 32 }, () => 1), 2, 1, 1])
  expect(() => unwrapEC2Signature(long, 1)).toThrow(TypeError)
  expect(() => unwrapEC2Signature(Uint8Array.of(0x30, 6, 2, 1, 1, 2, 1, 1), 4)).toThrow(TypeError)
})
