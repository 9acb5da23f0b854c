import { describe, expect, test, vi } from 'vitest'
import { makeVerifier } from './srp/verifier.ts'
import { createTestEngine } from '../testing/test-engine.ts'
import { createPasswords } from './passwords.ts'

const engine = await createTestEngine()
const { passwords, cryptography } = engine.needs
const pool = await engine.records.pool()
const password = 'Correct-Horse-9!'
const ada = await engine.records.user(pool, { username: 'ada', password })

describe('create', () => {
  test('creates an encrypted verifier with its time and kind', async () => {
    const credential = await passwords.create(pool, ada, password, { temporary: true })
    expect(credential).toEqual({
      verifier: expect.stringMatching(/^[A-Za-z0-9_-]+$/),
      temporary: true,
      setAt: engine.clock.now(),
      history: [],
    })
  })

  test('uses a new salt each time: equal passwords look different, with the same length', async () => {
    const made = await Promise.all(
      Array.from({ length: 5 }, (_, at) => passwords.create(pool, ada, at % 2 ? password : 'x', { temporary: false })),
    )
    expect(new Set(made.map(({ verifier }) => verifier)).size).toBe(5)
    expect(new Set(made.map(({ verifier }) => verifier.length)).size).toBe(1)
    const opened = await Promise.all(made.map((credential) => passwords.open(pool, { ...ada, credential })))
    expect(new Set(opened.map((value) => value?.verifier)).size).toBe(5)
  })

  test('keeps the given history', async () => {
    const { verifier } = await passwords.create(pool, ada, 'old', { temporary: false })
    const credential = await passwords.create(pool, ada, password, { temporary: false, history: [verifier] })
    expect(credential.history).toEqual([verifier])
  })
})

describe('matches', () => {
  test('accepts the password and no other', async () => {
    expect(await passwords.matches(pool, ada, password)).toBe(true)
    for (const other of ['', ' ', `${password} `, password.toLowerCase(), `${password}\0`]) {
      expect(await passwords.matches(pool, ada, other)).toBe(false)
    }
  })

  test('distinguishes letters of every script', async () => {
    const user = await engine.records.user(pool, { password: 'пароль-密码-😀' })
    expect(await passwords.matches(pool, user, 'пароль-密码-😀')).toBe(true)
    expect(await passwords.matches(pool, user, 'пароль-密码-😁')).toBe(false)
  })

  test('rejects unknown users and users without a password after the same work', async () => {
    const bare = await engine.records.user(pool)
    const groupPower = vi.fn((base: bigint, exponent: bigint) => cryptography.groupPower(base, exponent))
    const counted = createPasswords({ ...engine.needs, cryptography: { ...cryptography, groupPower } })
    const users = [ada, bare, undefined]
    for (const [index, user] of users.entries()) {
      expect(await counted.matches(pool, user, 'wrong')).toBe(false)
      expect(await counted.matches(pool, user, '')).toBe(false)
      expect(groupPower).toHaveBeenCalledTimes(2 * (index + 1))
    }
  })

  test('compares in constant time', async () => {
    const equal = vi.fn((a: Uint8Array, b: Uint8Array) => cryptography.equal(a, b))
    const watched = createPasswords({ ...engine.needs, cryptography: { ...cryptography, equal } })
    await watched.matches(pool, ada, password)
    expect(equal.mock.calls.map(([a, b]) => [a.length, b.length])).toEqual([[384, 384]])
  })
})

describe('open', () => {
  test('returns the salt and the verifier of the password', async () => {
    const opened = await passwords.open(pool, ada)
    expect(opened?.salt).toHaveLength(16)
    const identity = { poolName: pool.id.split('_')[1] ?? '', userId: 'ada' }
    expect(opened?.verifier).toBe(
      await makeVerifier(cryptography, identity, password, opened?.salt ?? new Uint8Array()),
    )
  })

  test('returns undefined for a user without a password', async () => {
    expect(await passwords.open(pool, await engine.records.user(pool))).toBeUndefined()
  })
})

describe('a credential that was replaced', () => {
  const error = 'was not sealed under this master key for this user'

  test('by that of another user cannot be opened', async () => {
    const eve = await engine.records.user(pool, { password: 'evil' })
    const swapped = { ...ada, credential: eve.credential }
    await expect(passwords.matches(pool, swapped, 'evil')).rejects.toThrow(error)
    await expect(passwords.open(pool, swapped)).rejects.toThrow(error)
  })

  test('by that of another pool cannot be opened', async () => {
    await expect(passwords.open(await engine.records.pool(), ada)).rejects.toThrow(error)
  })

  test('by that of another master key cannot be opened', async () => {
    const elsewhere = await createTestEngine({ masterKey: new Uint8Array(32).fill(1) })
    await expect(elsewhere.needs.passwords.matches(pool, ada, password)).rejects.toThrow(error)
  })
})
