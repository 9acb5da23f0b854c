import { expect, test } from 'vitest'
import { alter, aPassword, aSignedInUser, createTestEngine } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { accessTokenFailures } from '../../tokens/errors.ts'
import { tally } from '../../testing/tally.ts'

test('deletes the user with every sign-in, and makes the name available', async () => {
  const engine = await createTestEngine()
  const { AccessToken, client, pool, user } = await aSignedInUser(engine)
  const { RefreshToken } = await engine.signIn(client, 'ada')
  expect(await engine.invoke('DeleteUser', { AccessToken })).toBeUndefined()
  expect(await engine.storage.users.find(pool.id, user.sub)).toBeUndefined()
  await expect(engine.invoke('GetUser', { AccessToken })).rejects.toMatchObject({ code: 'UserNotFoundException' })
  await expect(
    engine.invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: RefreshToken },
    }),
  ).rejects.toMatchObject({ code: expect.any(String) })

  const again = await engine.invoke('SignUp', { ClientId: client.id, Username: 'ada', Password: aPassword })
  expect(again.UserSub).not.toBe(user.sub)
})

test('deletes once', async () => {
  const engine = await createTestEngine()
  const { AccessToken } = await aSignedInUser(engine)
  expect(await tally([1, 2, 3].map(() => engine.invoke('DeleteUser', { AccessToken })))).toEqual({
    accepted: 1,
    [userFailures.notFound().message]: 2,
  })
  await expect(engine.invoke('DeleteUser', { AccessToken })).rejects.toThrow(userFailures.notFound())
})

test.each([
  [{ enabled: false }, 'NotAuthorizedException'],
  [{ status: 'RESET_REQUIRED' }, 'PasswordResetRequiredException'],
  [{ status: 'UNCONFIRMED' }, 'UserNotConfirmedException'],
] as const)('rejects a user with %o', async (change, code) => {
  const engine = await createTestEngine()
  const { AccessToken, user } = await aSignedInUser(engine)
  await alter(engine, user, change)
  await expect(engine.invoke('DeleteUser', { AccessToken })).rejects.toMatchObject({ code })
  expect(await engine.stored(user)).toBeDefined()
})

test('rejects texts that are not tokens', async () => {
  const engine = await createTestEngine()
  await aSignedInUser(engine)
  await expect(engine.invoke('DeleteUser', { AccessToken: 'nonsense' })).rejects.toThrow(accessTokenFailures.invalid())
})
