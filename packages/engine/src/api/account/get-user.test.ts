import { expect, test } from 'vitest'
import { alter, aSignedInUser, createTestEngine } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'

const attributes = { email: 'ada@example.com', email_verified: 'true', name: 'Ada' }

test('returns the username and attributes, sub first', async () => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine, { attributes })
  expect(await engine.invoke('GetUser', { AccessToken })).toEqual({
    Username: 'ada',
    UserAttributes: [
      { Name: 'sub', Value: user.sub },
      { Name: 'name', Value: 'Ada' },
      { Name: 'email', Value: 'ada@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
})

test('returns the attributes that the client may read, and the sub', async () => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine, { attributes, client: { ReadAttributes: ['name'] } })
  expect(await engine.invoke('GetUser', { AccessToken })).toEqual({
    Username: 'ada',
    UserAttributes: [
      { Name: 'sub', Value: user.sub },
      { Name: 'name', Value: 'Ada' },
    ],
  })
})

test('does not return a value that is not yet verified', async () => {
  const engine = await createTestEngine()
  const { AccessToken } = await aSignedInUser(engine, {
    attributes,
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  })
  await engine.invoke('UpdateUserAttributes', {
    AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'new@web.test' }],
  })
  const { UserAttributes } = await engine.invoke('GetUser', { AccessToken })
  expect(UserAttributes).toContainEqual({ Name: 'email', Value: 'ada@example.com' })
  expect(UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' })
})

test.each([
  [{ enabled: false }, userFailures.disabled()],
  [{ status: 'RESET_REQUIRED' }, userFailures.resetRequired()],
  [{ status: 'UNCONFIRMED' }, userFailures.notConfirmed()],
] as const)('rejects a user with %o', async (change, failure) => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine)
  await alter(engine, user, change)
  await expect(engine.invoke('GetUser', { AccessToken })).rejects.toThrow(failure)
})

test('rejects a deleted user and an invalid token', async () => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine)
  await engine.storage.users.delete(user.poolId, user.sub)
  await expect(engine.invoke('GetUser', { AccessToken })).rejects.toThrow(userFailures.notFound())
  await expect(engine.invoke('GetUser', { AccessToken: 'nonsense' })).rejects.toThrow(accessTokenFailures.invalid())
})
