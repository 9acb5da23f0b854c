import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('removes the user, whose name is free then', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const before = await house.aUser(pool, 'ada')
  expect(await house.invoke('AdminDeleteUser', { UserPoolId: pool.id, Username: 'ada' })).toBeUndefined()
  expect(await house.storage.users.find(pool.id, before.sub)).toBeUndefined()
  const after = await house.aUser(pool, 'ada')
  expect(after.sub).not.toBe(before.sub)
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  const request = { UserPoolId: 'us-east-1_unknown', Username: 'ada' }
  await expect(house.invoke('AdminDeleteUser', request)).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test('refuses an unknown user', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const request = { UserPoolId: pool.id, Username: 'ada' }
  await expect(house.invoke('AdminDeleteUser', request)).rejects.toMatchObject({
    code: 'UserNotFoundException',
    message: 'User does not exist.',
  })
})
