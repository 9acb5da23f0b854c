import { createNodeCryptography } from '@poolhouse/cryptography/node'
import { expect, test } from 'vitest'
import { deriveKey } from './hkdf.ts'

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

/** RFC 5869, appendix A: the first 32 bytes of each output. */
test.each([
  {
    secret: '0b'.repeat(22),
    salt: '000102030405060708090a0b0c',
    info: 'f0f1f2f3f4f5f6f7f8f9',
    key: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf',
  },
  {
    secret: Buffer.from(Array.from({ length: 80 }, (_, index) => index)).toString('hex'),
    salt: Buffer.from(Array.from({ length: 80 }, (_, index) => 0x60 + index)).toString('hex'),
    info: Buffer.from(Array.from({ length: 80 }, (_, index) => 0xb0 + index)).toString('hex'),
    key: 'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c',
  },
])('derives the keys of RFC 5869', async ({ secret, salt, info, key }) => {
  const derived = await deriveKey(createNodeCryptography(), {
    secret: bytes(secret),
    salt: bytes(salt),
    info: bytes(info),
  })
  expect(Buffer.from(derived).toString('hex')).toBe(key)
})
