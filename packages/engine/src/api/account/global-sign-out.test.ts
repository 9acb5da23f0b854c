import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'
import { refusalOf } from '../../testing/sign-in.ts'

test('ends every sign-in of the user, through whatever client, and nobody else’s', async () => {
  const house = await testHouse()
  const { invoke } = house
  const pool = await house.aPool()
  const [client, other] = [await house.aClient(pool), await house.aClient(pool)]
  await house.aUser(pool, 'ada')
  await house.aUser(pool, 'bob')
  const [here, there] = [await house.signIn(client, 'ada'), await house.signIn(other, 'ada')]
  const bobs = await house.signIn(client, 'bob')

  expect(await invoke('GlobalSignOut', { AccessToken: here.AccessToken })).toEqual({})

  const revoked = 'NotAuthorizedException: Access Token has been revoked'
  for (const { AccessToken } of [here, there]) {
    expect(await refusalOf(invoke('GetUser', { AccessToken }))).toBe(revoked)
    expect(await refusalOf(invoke('GlobalSignOut', { AccessToken }))).toBe(revoked)
  }
  const renewed = invoke('GetTokensFromRefreshToken', { ClientId: other.id, RefreshToken: there.RefreshToken })
  expect(await refusalOf(renewed)).toBe('NotAuthorizedException: Refresh Token has been revoked')
  expect(await invoke('GetUser', { AccessToken: bobs.AccessToken })).toMatchObject({ Username: 'bob' })

  const again = await house.signIn(client, 'ada')
  expect(await invoke('GetUser', { AccessToken: again.AccessToken })).toMatchObject({ Username: 'ada' })
})

test('refuses what is no access token', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool)
  await house.aUser(pool, 'ada')
  const { IdToken } = await house.signIn(client, 'ada')
  const invalid = 'NotAuthorizedException: Invalid Access Token'
  expect(await refusalOf(house.invoke('GlobalSignOut', { AccessToken: IdToken }))).toBe(invalid)
  expect(await refusalOf(house.invoke('GlobalSignOut', { AccessToken: 'nonsense' }))).toBe(invalid)
})

test('has no error for a user who was deleted: the sign-in ended with them', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool)
  await house.aUser(pool, 'ada')
  const { AccessToken } = await house.signIn(client, 'ada')
  await house.invoke('DeleteUser', { AccessToken })
  expect(await refusalOf(house.invoke('GlobalSignOut', { AccessToken }))).toBe(
    'NotAuthorizedException: Access Token has been revoked',
  )
})
