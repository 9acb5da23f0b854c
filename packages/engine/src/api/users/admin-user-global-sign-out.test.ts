import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('ends every session of the user, and of nobody else', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool)
  await house.aUser(pool, 'ada')
  await house.aUser(pool, 'bob')
  const first = await house.signIn(client, 'ada')
  const second = await house.signIn(client, 'ada')
  const others = await house.signIn(client, 'bob')

  expect(await house.invoke('AdminUserGlobalSignOut', { UserPoolId: pool.id, Username: 'ada' })).toStrictEqual({})
  for (const { AccessToken } of [first, second]) {
    await expect(house.invoke('GetUser', { AccessToken })).rejects.toMatchObject({
      code: 'NotAuthorizedException',
      message: 'Access Token has been revoked',
    })
  }
  await expect(house.invoke('GetUser', { AccessToken: others.AccessToken })).resolves.toBeDefined()
  await expect(house.signIn(client, 'ada')).resolves.toBeDefined()
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada' }
  await expect(house.invoke('AdminUserGlobalSignOut', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('refuses an unknown user', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const request = { UserPoolId: pool.id, Username: 'ada' }
  await expect(house.invoke('AdminUserGlobalSignOut', request)).rejects.toMatchObject({ code: 'UserNotFoundException' })
})
