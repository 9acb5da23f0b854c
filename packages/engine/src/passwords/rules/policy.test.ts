import { describe, expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { generatePassword } from '../generate-password.ts'
import { checkPasswordPolicy } from './policy.ts'
import type { Failure } from '../../kernel/failure.ts'
import { passwordFailures } from '../errors.ts'

describe('the default policy', () => {
  const rejected: readonly (readonly [password: string, failure: Failure])[] = [
    ['', passwordFailures.tooShort()],
    ['aA1!aA1', passwordFailures.tooShort()],
    // Seven characters in eight UTF-16 units.
    ['aA1!aA😀', passwordFailures.tooShort()],
    ['abcdefgh', passwordFailures.withoutUppercase()],
    ['ABCDEFGH', passwordFailures.withoutLowercase()],
    ['Abcdefgh', passwordFailures.withoutNumbers()],
    ['Abcdefg1', passwordFailures.withoutSymbols()],
    [' Abcdef1', passwordFailures.withoutSymbols()],
    ['Abcdef1 ', passwordFailures.withoutSymbols()],
    ['Abcdef1é', passwordFailures.withoutSymbols()],
    [`Abcdef1!${'x'.repeat(249)}`, passwordFailures.tooLong()],
  ]
  test.each(rejected)('rejects %j', async (password, failure) => {
    const engine = await createTestEngine()
    const pool = await engine.aPool()
    expect(() => checkPasswordPolicy(pool, password)).toThrow(failure)
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
  expect(() => checkPasswordPolicy(pool, 'abcdef')).toThrow(passwordFailures.withoutNumbers())
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
