import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { generatePassword } from '../generate-password.ts'
import { checkPasswordPolicy } from './policy.ts'

describe('the default policy', () => {
  const rejected: readonly (readonly [password: string, reason: string])[] = [
    ['', 'Password not long enough'],
    ['aA1!aA1', 'Password not long enough'],
    ['abcdefgh', 'Password must have uppercase characters'],
    ['ABCDEFGH', 'Password must have lowercase characters'],
    ['Abcdefgh', 'Password must have numeric characters'],
    ['Abcdefg1', 'Password must have symbol characters'],
    [' Abcdef1', 'Password must have symbol characters'],
    ['Abcdef1 ', 'Password must have symbol characters'],
    ['Abcdef1é', 'Password must have symbol characters'],
    [`Abcdef1!${'x'.repeat(249)}`, 'Password too long'],
  ]
  test.each(rejected)('rejects %j', async (password, reason) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    expect(() => checkPasswordPolicy(pool, password)).toThrow(
      expect.objectContaining({
        code: 'InvalidPasswordException',
        message: `Password did not conform with policy: ${reason}`,
      }),
    )
  })

  test.each(Array.from('^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'))('counts %s as a symbol', async (symbol) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    expect(() => checkPasswordPolicy(pool, `Abcdef1${symbol}`)).not.toThrow()
  })

  test('allows 256 characters', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    expect(() => checkPasswordPolicy(pool, `Abcdef1!${'x'.repeat(248)}`)).not.toThrow()
  })

  test('counts a space inside as a symbol', async () => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    expect(() => checkPasswordPolicy(pool, 'Abcd efg1')).not.toThrow()
  })
})

test('a policy requires only what it states', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({ Policies: { PasswordPolicy: { MinimumLength: 6, RequireNumbers: true } } })
  expect(() => checkPasswordPolicy(pool, 'abcde1')).not.toThrow()
  expect(() => checkPasswordPolicy(pool, 'abcdef')).toThrow('Password must have numeric characters')
})

test.each([6, 8, 99])('generated passwords satisfy a policy of length %d', async (MinimumLength) => {
  const engine = await createTestEngine()
  const all = { RequireUppercase: true, RequireLowercase: true, RequireNumbers: true, RequireSymbols: true }
  const pool = await engine.aPool({ Policies: { PasswordPolicy: { MinimumLength, ...all } } })
  const drawn = Array.from({ length: 50 }, () => generatePassword(pool, engine.needs.random))
  for (const password of drawn) {
    expect(password).toHaveLength(Math.max(MinimumLength, 8))
    expect(() => checkPasswordPolicy(pool, password)).not.toThrow()
  }
  expect(new Set(drawn).size).toBe(drawn.length)
})
