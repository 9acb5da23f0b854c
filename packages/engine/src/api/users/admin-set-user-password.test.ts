import { expect, test } from 'vitest'
import { alter, aPassword, createTestEngine } from '../../testing/index.ts'
import { passwordFailures } from '../../passwords/errors.ts'

const another = 'Another-Horse-9!'

const engine = async (settings = {}) => {
  const built = await createTestEngine()
  const pool = await built.aPool(settings)
  const user = await built.aUser(pool, 'ada')
  const set = (Password: string, Permanent?: boolean) =>
    built.invoke('AdminSetUserPassword', { UserPoolId: pool.id, Username: 'ada', Password, Permanent })
  const matches = async (password: string) => built.needs.passwords.matches(pool, await built.stored(user), password)
  return { ...built, pool, user, set, matches }
}

test('sets a permanent password', async () => {
  const { set, matches, stored, user } = await engine()
  expect(await set(another, true)).toStrictEqual({})
  expect(await stored(user)).toMatchObject({ status: 'CONFIRMED', credential: { temporary: false } })
  expect([await matches(another), await matches(aPassword)]).toEqual([true, false])
})

test('sets a temporary password by default', async () => {
  const { set, stored, user } = await engine()
  await set(another)
  expect(await stored(user)).toMatchObject({ status: 'FORCE_CHANGE_PASSWORD', credential: { temporary: true } })
})

test('confirms users of any status, and removes pending codes', async () => {
  const { set, stored, user, ...rest } = await engine()
  const code = { hash: 'h', expiresAt: rest.clock.now(), attribute: 'email', destination: 'ada@example.com' } as const
  const lockout = { failures: 7, lastFailureAt: rest.clock.now() }
  const codes = { 'sign-up': code, 'reset-password': code, email: code }
  await alter({ ...rest, stored }, user, { status: 'UNCONFIRMED', codes, lockout })
  rest.clock.advance(1_000)
  await set(another, true)
  const after = await stored(user)
  expect(after).toMatchObject({ status: 'CONFIRMED', codes: { email: code }, modifiedAt: rest.clock.now() })
  expect(Object.keys(after.codes)).toEqual(['email'])
  expect(after.lockout).toBeUndefined()
})

test('rejects a password that violates the policy', async () => {
  const { set } = await engine()
  await expect(set('correct-horse-9!', true)).rejects.toThrow(passwordFailures.withoutUppercase())
})

test('rejects passwords of the history, which does not include temporary ones', async () => {
  const { set } = await engine({ Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } })
  const [first, second, third] = ['password-1', 'password-2', 'password-3'] as const
  await set(first, true)
  await set(second, true)
  const rejection = passwordFailures.usedBefore()
  await expect(set(first, true)).rejects.toThrow(rejection)
  await expect(set(second, true)).rejects.toThrow(rejection)
  await set(third, false)
  await set(third, true)
  await expect(set(second, true)).rejects.toThrow(rejection)
  await set(first, true)
})

test('accepts the same password if no history is kept', async () => {
  const { set } = await engine()
  await expect(set(aPassword, true)).resolves.toEqual({})
})

test('rejects an unknown pool', async () => {
  const { invoke } = await engine()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada', Password: another }
  await expect(invoke('AdminSetUserPassword', request)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('rejects an unknown user', async () => {
  const { invoke, pool } = await engine()
  const request = { UserPoolId: pool.id, Username: 'bob', Password: another }
  await expect(invoke('AdminSetUserPassword', request)).rejects.toMatchObject({ code: 'UserNotFoundException' })
})
