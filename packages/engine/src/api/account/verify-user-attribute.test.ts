import { expect, test } from 'vitest'
import { alter, aSignedInUser, otherThan, createTestEngine, type SignedInOptions } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'
import { attemptFailures } from '../../limits/errors.ts'
import { codeFailures } from '../../codes/errors.ts'
import { empty } from '../../testing/empty.ts'
import { tally } from '../../testing/tally.ts'

const hour = 3_600_000
const mismatch = codeFailures.mismatch()
const expired = codeFailures.expired()
const exceeded = attemptFailures.exceeded()

/** A engine with Ada signed in; she asks for a code and verifies. Her token lasts a day. */
const verifying = async (options: SignedInOptions = {}) => {
  const engine = await createTestEngine()
  const signedIn = await aSignedInUser(engine, {
    client: { AccessTokenValidity: 24 },
    attributes: { email: 'ada@example.com', phone_number: '+12065558920' },
    ...options,
  })
  const { AccessToken, user } = signedIn
  return {
    ...signedIn,
    engine,
    ask: async (AttributeName = 'email') => {
      await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName })
      const { attributes, pending } = await engine.stored(user)
      const name = AttributeName as 'email' | 'phone_number'
      return engine.outbox.codeTo(pending[name] ?? attributes[name] ?? '')
    },
    verify: (Code: string, AttributeName = 'email') =>
      engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName, Code }),
    update: (Name: string, Value: string) =>
      engine.invoke('UpdateUserAttributes', { AccessToken, UserAttributes: [{ Name, Value }] }),
    stored: () => engine.stored(user),
  }
}

test('verifies the attribute and consumes the code', async () => {
  const { ask, verify, stored, engine } = await verifying()
  const code = await ask()
  engine.clock.advance(1000)
  expect(await verify(code)).toEqual({})
  expect(await stored()).toMatchObject({
    attributes: { email: 'ada@example.com', email_verified: 'true', phone_number: '+12065558920' },
    codes: empty,
    modifiedAt: engine.clock.now(),
  })
})

test('works the same way for the phone number', async () => {
  const { ask, verify, stored } = await verifying()
  expect(await verify(await ask('phone_number'), 'phone_number')).toEqual({})
  expect((await stored()).attributes).toMatchObject({ phone_number_verified: 'true' })
})

test('rejects a wrong code, and then accepts the correct one', async () => {
  const { ask, verify } = await verifying()
  const code = await ask()
  await expect(verify(otherThan(code))).rejects.toThrow(mismatch)
  expect(await verify(code)).toEqual({})
})

test('accepts a code once', async () => {
  const { ask, verify } = await verifying()
  const code = await ask()
  await verify(code)
  await expect(verify(code)).rejects.toThrow(expired)
})

test('accepts a code once from any number of concurrent requests', async () => {
  const { ask, verify } = await verifying()
  const code = await ask()
  expect(await tally(Array.from({ length: 10 }, () => verify(code)))).toEqual({ accepted: 1, [expired.message]: 9 })
})

test('rejects a request if no code is pending', async () => {
  const { verify } = await verifying()
  await expect(verify('123456')).rejects.toThrow(expired)
})

test('accepts a code for 24 hours', async () => {
  const { ask, verify, engine, client } = await verifying()
  const first = await ask()
  engine.clock.advance(24 * hour)
  const { AccessToken } = await engine.signIn(client, 'ada')
  const again = (Code: string) => engine.invoke('VerifyUserAttribute', { AccessToken, AttributeName: 'email', Code })
  expect(await again(first)).toEqual({})

  await engine.invoke('GetUserAttributeVerificationCode', { AccessToken, AttributeName: 'email' })
  const second = engine.outbox.codeTo('ada@example.com')
  engine.clock.advance(24 * hour + 1000)
  await expect(verify(second)).rejects.toThrow(accessTokenFailures.expired())
  const { AccessToken: fresh } = await engine.signIn(client, 'ada')
  await expect(
    engine.invoke('VerifyUserAttribute', { AccessToken: fresh, AttributeName: 'email', Code: second }),
  ).rejects.toThrow(expired)
})

test('rejects a code whose value was changed', async () => {
  const { ask, verify, update } = await verifying({ pool: { AutoVerifiedAttributes: [] } })
  const code = await ask()
  await update('email', 'new@example.com')
  await expect(verify(code)).rejects.toThrow(expired)
})

test('rejects it also if the value was changed directly in the store', async () => {
  const { ask, verify, engine, user } = await verifying()
  const code = await ask()
  await alter(engine, user, { attributes: { email: 'new@example.com' } })
  await expect(verify(code)).rejects.toThrow(expired)
})

test('codes of UpdateUserAttributes and GetUserAttributeVerificationCode replace each other', async () => {
  const { ask, verify, update, engine } = await verifying()
  await update('email', 'new@example.com')
  const first = engine.outbox.codeTo('new@example.com')
  const second = await ask()
  await expect(verify(first)).rejects.toThrow(mismatch)
  expect(await verify(second)).toEqual({})
})

test('a pending value replaces the old one', async () => {
  const { verify, update, stored, engine } = await verifying({
    attributes: { email: 'ada@example.com', email_verified: 'true' },
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  })
  await update('email', 'first@example.com')
  await update('email', 'second@example.com')
  expect(await stored()).toMatchObject({
    attributes: { email: 'ada@example.com', email_verified: 'true' },
    pending: { email: 'second@example.com' },
  })
  await expect(verify(engine.outbox.codeTo('first@example.com'))).rejects.toThrow(mismatch)
  expect(await verify(engine.outbox.codeTo('second@example.com'))).toEqual({})
  expect(await stored()).toMatchObject({
    attributes: { email: 'second@example.com', email_verified: 'true' },
    pending: empty,
    codes: empty,
  })
})

test('a verified alias becomes a sign-in name', async () => {
  const { ask, verify, engine, client } = await verifying({ pool: { AliasAttributes: ['email'] } })
  await expect(engine.signIn(client, 'ada@example.com')).rejects.toMatchObject({ code: 'UserNotFoundException' })
  await verify(await ask())
  expect(await engine.signIn(client, 'ada@example.com')).toHaveProperty('AccessToken')
})

test.each([
  ['email', 'ada@example.com'],
  ['phone_number', '+12065558920'],
] as const)('an %s that is the alias of another user remains theirs', async (attribute, value) => {
  const { ask, verify, stored, engine, pool } = await verifying({
    pool: { AliasAttributes: ['email', 'phone_number'] },
  })
  await engine.aUser(pool, 'bob', { [attribute]: value, [`${attribute}_verified`]: 'true' })
  const code = await ask(attribute)
  await expect(verify(code, attribute)).rejects.toMatchObject({
    code: 'AliasExistsException',
  })
  expect((await stored()).attributes).not.toHaveProperty(`${attribute}_verified`)
})

test('allows fifteen attempts an hour, correct or not', async () => {
  const { ask, verify, engine } = await verifying()
  const code = await ask()
  for (let time = 0; time < 5; time += 1) await expect(verify(otherThan(code))).rejects.toThrow(mismatch)
  // The code is invalid now: also the right one is rejected.
  for (let time = 5; time < 15; time += 1) await expect(verify(code)).rejects.toThrow(expired)
  await expect(verify(code)).rejects.toThrow(exceeded)
  engine.clock.advance(hour)
  expect(await verify(await ask())).toEqual({})
})

test('applies the limit to concurrent attempts', async () => {
  const { ask, verify } = await verifying()
  const wrong = otherThan(await ask())
  const outcomes = await tally(Array.from({ length: 40 }, () => verify(wrong)))
  expect(outcomes).toEqual({ [mismatch.message]: 5, [expired.message]: 10, [exceeded.message]: 25 })
})

test('rejects attributes that cannot be verified', async () => {
  const { verify } = await verifying()
  await expect(verify('123456', 'name')).rejects.toThrow(codeFailures.notVerifiable())
})

test.each([
  [{ enabled: false }, userFailures.disabled()],
  [{ status: 'RESET_REQUIRED' }, userFailures.resetRequired()],
  [{ status: 'UNCONFIRMED' }, userFailures.notConfirmed()],
] as const)('rejects a user with %o', async (change, failure) => {
  const { verify, engine, user } = await verifying()
  await alter(engine, user, change)
  await expect(verify('123456')).rejects.toThrow(failure)
})

test('rejects a deleted user and an invalid token', async () => {
  const { verify, engine, user } = await verifying()
  await engine.storage.users.delete(user.poolId, user.sub)
  await expect(verify('123456')).rejects.toMatchObject({ code: 'UserNotFoundException' })
  await expect(
    engine.invoke('VerifyUserAttribute', { AccessToken: 'nonsense', AttributeName: 'email', Code: '123456' }),
  ).rejects.toThrow(accessTokenFailures.invalid())
})
