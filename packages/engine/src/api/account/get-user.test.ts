import { expect, test } from 'vitest'
import { alter, aSignedInUser, testHouse } from '../../testing/index.ts'

const attributes = { email: 'ada@example.com', email_verified: 'true', name: 'Ada' }

test('tells username and attributes, the sub first', async () => {
  const house = await testHouse()
  const { AccessToken, user } = await aSignedInUser(house, { attributes })
  expect(await house.invoke('GetUser', { AccessToken })).toEqual({
    Username: 'ada',
    UserAttributes: [
      { Name: 'sub', Value: user.sub },
      { Name: 'name', Value: 'Ada' },
      { Name: 'email', Value: 'ada@example.com' },
      { Name: 'email_verified', Value: 'true' },
    ],
  })
})

test('tells what the client may read, and the sub', async () => {
  const house = await testHouse()
  const { AccessToken, user } = await aSignedInUser(house, { attributes, client: { ReadAttributes: ['name'] } })
  expect(await house.invoke('GetUser', { AccessToken })).toEqual({
    Username: 'ada',
    UserAttributes: [
      { Name: 'sub', Value: user.sub },
      { Name: 'name', Value: 'Ada' },
    ],
  })
})

test('does not tell a value that waits to be verified', async () => {
  const house = await testHouse()
  const { AccessToken } = await aSignedInUser(house, {
    attributes,
    pool: { UserAttributeUpdateSettings: { AttributesRequireVerificationBeforeUpdate: ['email'] } },
  })
  await house.invoke('UpdateUserAttributes', {
    AccessToken,
    UserAttributes: [{ Name: 'email', Value: 'new@web.test' }],
  })
  const { UserAttributes } = await house.invoke('GetUser', { AccessToken })
  expect(UserAttributes).toContainEqual({ Name: 'email', Value: 'ada@example.com' })
  expect(UserAttributes).toContainEqual({ Name: 'email_verified', Value: 'true' })
})

test.each([
  [{ enabled: false }, 'NotAuthorizedException', 'User is disabled.'],
  [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException', 'Password reset required for the user'],
  [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException', 'User is not confirmed.'],
] as const)('refuses a user with %o', async (change, code, message) => {
  const house = await testHouse()
  const { AccessToken, user } = await aSignedInUser(house)
  await alter(house, user, change)
  await expect(house.invoke('GetUser', { AccessToken })).rejects.toMatchObject({ code, message })
})

test('refuses a user who is gone, and what is no token', async () => {
  const house = await testHouse()
  const { AccessToken, user } = await aSignedInUser(house)
  await house.storage.users.delete(user.poolId, user.sub)
  await expect(house.invoke('GetUser', { AccessToken })).rejects.toMatchObject({
    code: 'UserNotFoundException',
    message: 'User does not exist.',
  })
  await expect(house.invoke('GetUser', { AccessToken: 'nonsense' })).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  })
})
