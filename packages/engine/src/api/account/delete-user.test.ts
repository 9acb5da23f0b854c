import { expect, test } from 'vitest'
import { alter, aPassword, aSignedInUser, testHouse } from '../../testing/index.ts'

test('deletes the user with every sign-in, and frees the name', async () => {
  const house = await testHouse()
  const { AccessToken, client, pool, user } = await aSignedInUser(house)
  const { RefreshToken } = await house.signIn(client, 'ada')
  expect(await house.invoke('DeleteUser', { AccessToken })).toBeUndefined()
  expect(await house.storage.users.find(pool.id, user.sub)).toBeUndefined()
  await expect(house.invoke('GetUser', { AccessToken })).rejects.toMatchObject({ code: 'UserNotFoundException' })
  await expect(
    house.invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    }),
  ).rejects.toMatchObject({ code: expect.any(String) })

  const again = await house.invoke('SignUp', { ClientId: client.id, Username: 'ada', Password: aPassword })
  expect(again.UserSub).not.toBe(user.sub)
})

test('deletes once', async () => {
  const house = await testHouse()
  const { AccessToken } = await aSignedInUser(house)
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => house.invoke('DeleteUser', { AccessToken })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(house.invoke('DeleteUser', { AccessToken })).rejects.toMatchObject({
    code: 'UserNotFoundException',
    message: 'User does not exist.',
  })
})

test.each([
  [{ enabled: false }, 'NotAuthorizedException'],
  [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException'],
  [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException'],
] as const)('refuses a user with %o', async (change, code) => {
  const house = await testHouse()
  const { AccessToken, user } = await aSignedInUser(house)
  await alter(house, user, change)
  await expect(house.invoke('DeleteUser', { AccessToken })).rejects.toMatchObject({ code })
  expect(await house.stored(user)).toBeDefined()
})

test('refuses what is no token', async () => {
  const house = await testHouse()
  await aSignedInUser(house)
  await expect(house.invoke('DeleteUser', { AccessToken: 'nonsense' })).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Invalid Access Token',
  })
})
