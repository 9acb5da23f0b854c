import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'
import { createSealer } from './sealer.ts'
import { toBase64Url } from './encoding/base64.ts'
import { toUtf8 } from './encoding/text.ts'

const { sealer, cryptography } = (await createTestEngine()).needs
const other = await createSealer(cryptography, new Uint8Array(32).fill(8))
const plain = toUtf8('a secret')

test('opens what it sealed, only in the same context', async () => {
  const sealed = await sealer.seal(plain, 'password/ada')
  expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(Buffer.from((await sealer.open(sealed, 'password/ada')) ?? '').toString()).toBe('a secret')
  expect(await sealer.open(sealed, 'password/eve')).toBeUndefined()
  expect(await sealer.open(sealed, 'session')).toBeUndefined()
})

test('does not open texts of another master key, or texts that were not sealed', async () => {
  expect(await sealer.open(await other.seal(plain, 'c'), 'c')).toBeUndefined()
  for (const text of ['', 'A', 'AAAA', 'a+b/', '...', 'x'.repeat(500), `${await sealer.seal(plain, 'c')}A`]) {
    expect(await sealer.open(text, 'c')).toBeUndefined()
  }
})

test('opens texts of earlier versions, which used one key for all', async () => {
  const masterKey = new Uint8Array(32).fill(7)
  const legacyKey = await cryptography.hmacSha256(masterKey, 'poolhouse/seal')
  for (let count = 0; count < 600; count += 1) {
    // About two of these begin with the byte of the new format.
    const legacy = toBase64Url(await cryptography.aead.seal(legacyKey, plain, 'password/ada'))
    expect(Buffer.from((await sealer.open(legacy, 'password/ada')) ?? '').toString()).toBe('a secret')
    expect(await sealer.open(legacy, 'password/eve')).toBeUndefined()
  }
})

test('seals with a key of its process, which every process with the master key can derive', async () => {
  const again = await createSealer(cryptography, new Uint8Array(32).fill(7))
  const [first, second, third] = [
    await sealer.seal(plain, 'c'),
    await sealer.seal(plain, 'c'),
    await again.seal(plain, 'c'),
  ]
  const saltOf = (sealed: string) => Buffer.from(sealed, 'base64url').subarray(1, 17).toString('hex')
  expect(saltOf(first)).toBe(saltOf(second))
  expect(saltOf(first)).not.toBe(saltOf(third))
  expect(await sealer.open(third, 'c')).toEqual(await again.open(first, 'c'))
})

test('does not open texts with a changed salt or format', async () => {
  const sealed = Buffer.from(await sealer.seal(plain, 'c'), 'base64url')
  for (const place of [0, 1, 16, 17, 29, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place)
    expect(await sealer.open(changed.toString('base64url'), 'c')).toBeUndefined()
  }
})

test('digests depend on value, context and master key only', async () => {
  const digest = await sealer.digest('123456', 'code')
  expect(digest).toHaveLength(43)
  expect(await sealer.digest('123456', 'code')).toBe(digest)
  const others = [
    await sealer.digest('123457', 'code'),
    await sealer.digest('123456', 'token'),
    await other.digest('123456', 'code'),
  ]
  expect(others).not.toContain(digest)
})

test('requires a master key of 32 bytes', async () => {
  await expect(createSealer(cryptography, new Uint8Array(31))).rejects.toThrow('The master key must be 32 bytes.')
})
