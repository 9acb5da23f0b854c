import { expect, test } from 'vitest'
import { aPassword, aSignedInUser, createTestEngine } from '../../testing/index.ts'
import { userFailures } from '../../users/errors.ts'
import { accessTokenFailures, refreshFailures } from '../../tokens/errors.ts'

const signedIn = async () => {
  const engine = await createTestEngine()
  const { pool, client, user } = await aSignedInUser(engine)
  const tokens = await engine.signIn(client, 'ada')
  const request = { UserPoolId: pool.id, Username: 'ada' }
  const refresh = () =>
    engine.invoke('InitiateAuth', {
      ClientId: client.id,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN: tokens.RefreshToken },
    })
  return { ...engine, pool, client, user, tokens, request, refresh }
}

test('keeps the status, updates the last modified date once, and can be repeated', async () => {
  const { invoke, clock, user, request } = await signedIn()
  clock.advance(1000)
  expect(await invoke('AdminDisableUser', request)).toStrictEqual({})
  clock.advance(1000)
  expect(await invoke('AdminDisableUser', request)).toStrictEqual({})
  expect(await invoke('AdminGetUser', request)).toMatchObject({
    Enabled: false,
    UserStatus: 'CONFIRMED',
    UserLastModifiedDate: user.modifiedAt / 1000 + 1,
  })
})

test('revokes every token at once, and enabling does not restore them', async () => {
  const { invoke, signIn, client, tokens, request, refresh } = await signedIn()
  const getUser = () => invoke('GetUser', { AccessToken: tokens.AccessToken })
  await invoke('AdminDisableUser', request)
  await expect(getUser()).rejects.toThrow(userFailures.disabled())
  await expect(refresh()).rejects.toThrow(userFailures.disabled())
  await expect(signIn(client, 'ada')).rejects.toThrow(userFailures.disabled())

  expect(await invoke('AdminEnableUser', request)).toStrictEqual({})
  await expect(getUser()).rejects.toThrow(accessTokenFailures.revoked())
  await expect(refresh()).rejects.toThrow(refreshFailures.revoked())
  await expect(signIn(client, 'ada')).resolves.toBeDefined()
})

test('prevents password resets, and a code sent before does not work until the user is enabled', async () => {
  const { invoke, outbox, client, request } = await signedIn()
  await invoke('AdminUpdateUserAttributes', {
    ...request,
    UserAttributes: [{ Name: 'email_verified', Value: 'true' }],
  })
  await invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })
  const confirm = () =>
    invoke('ConfirmForgotPassword', {
      ClientId: client.id,
      Username: 'ada',
      ConfirmationCode: outbox.codeTo('ada@example.com'),
      Password: 'Another-Horse-9!',
    })
  await invoke('AdminDisableUser', request)
  const disabled = userFailures.disabled()
  await expect(invoke('ForgotPassword', { ClientId: client.id, Username: 'ada' })).rejects.toThrow(disabled)
  await expect(confirm()).rejects.toThrow(disabled)
  await invoke('AdminEnableUser', request)
  expect(await confirm()).toStrictEqual({})
})

test('administrators can still change attributes and passwords of a disabled user', async () => {
  const { invoke, signIn, client, request } = await signedIn()
  await invoke('AdminDisableUser', request)
  await invoke('AdminUpdateUserAttributes', { ...request, UserAttributes: [{ Name: 'nickname', Value: 'A' }] })
  await invoke('AdminSetUserPassword', { ...request, Password: 'Another-Horse-9!', Permanent: true })
  await invoke('AdminEnableUser', request)
  await expect(signIn(client, 'ada', aPassword)).rejects.toMatchObject({ code: 'NotAuthorizedException' })
  await expect(signIn(client, 'ada', 'Another-Horse-9!')).resolves.toBeDefined()
})
