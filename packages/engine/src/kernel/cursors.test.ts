import { expect, test } from 'vitest'
import { createTestEngine } from '../testing/test-engine.ts'
import { paginationFailures } from './cursor-errors.ts'

const engine = await createTestEngine()
const { cursors } = engine.needs
const invalid = paginationFailures.invalidToken()

test('returns the position where the previous page ended', async () => {
  const token = await cursors.issue('ListUsers/pool', 'user 60 \0ü')
  expect(token).toMatch(/^\S+$/)
  expect(await cursors.read('ListUsers/pool', token)).toBe('user 60 \0ü')
  expect(await cursors.read('ListUsers/pool', await cursors.issue('ListUsers/pool', ''))).toBe('')
})

test('has no token for the first and after the last page', async () => {
  expect(await cursors.read('ListUsers/pool', undefined)).toBeUndefined()
  expect(await cursors.issue('ListUsers/pool', undefined)).toBeUndefined()
})

test('reveals nothing about the position', async () => {
  const token = (await cursors.issue('ListUsers/pool', 'ada@example.com')) ?? ''
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('ada@example')
})

test('is valid for one listing, one pool and one filter', async () => {
  const token = await cursors.issue('ListUsers/pool/email = "a"', 'x')
  for (const listing of ['ListUsers/pool', 'ListUsers/other/email = "a"', 'ListUserPoolClients/pool', '']) {
    await expect(cursors.read(listing, token)).rejects.toThrow(invalid)
  }
})

test('cannot be forged', async () => {
  const token = (await cursors.issue('ListUsers/pool', 'x')) ?? ''
  const elsewhere = await createTestEngine({ masterKey: new Uint8Array(32).fill(1) })
  const forged = [
    '',
    'x',
    'user 60',
    Buffer.from('{"next":"x","expiresAt":9e15}').toString('base64url'),
    token.slice(0, -1),
    `${token}A`,
    (await elsewhere.needs.cursors.issue('ListUsers/pool', 'x')) ?? '',
    await engine.needs.sessions.open({ poolId: 'pool', clientId: 'c', sub: 's', challenge: 'PASSWORD' }, 9e9),
  ]
  for (const text of forged) await expect(cursors.read('ListUsers/pool', text)).rejects.toThrow(invalid)
})

test('is valid for an hour', async () => {
  const token = await cursors.issue('ListUsers/pool', 'x')
  engine.clock.advance(3_600_000 - 1)
  expect(await cursors.read('ListUsers/pool', token)).toBe('x')
  engine.clock.advance(1)
  await expect(cursors.read('ListUsers/pool', token)).rejects.toThrow(invalid)
})
