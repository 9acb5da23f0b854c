import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'
import { createSealer } from './sealer.ts'
import { toUtf8 } from './encoding/text.ts'

const { sealer, cryptography } = (await createTestEngine()).needs
const other = await createSealer(cryptography, new Uint8Array(32).fill(8))
const plain = toUtf8('a secret')

test('opens what it sealed, for the same context alone', async () => {
  const sealed = await sealer.seal(plain, 'password/ada')
  expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/)
  expect(Buffer.from((await sealer.open(sealed, 'password/ada')) ?? '').toString()).toBe('a secret')
  expect(await sealer.open(sealed, 'password/eve')).toBeUndefined()
  expect(await sealer.open(sealed, 'session')).toBeUndefined()
})

test('opens nothing that was sealed under another master key, or by nobody', async () => {
  expect(await sealer.open(await other.seal(plain, 'c'), 'c')).toBeUndefined()
  for (const text of ['', 'A', 'AAAA', 'a+b/', '...', 'x'.repeat(500), `${await sealer.seal(plain, 'c')}A`]) {
    expect(await sealer.open(text, 'c')).toBeUndefined()
  }
})

test('digests depend on value, context and master key, and on nothing else', async () => {
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

test('asks for a master key of 32 bytes', async () => {
  await expect(createSealer(cryptography, new Uint8Array(31))).rejects.toThrow('The master key must be 32 bytes.')
})
