import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('removes the pool with its clients and users', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const client = await house.aClient(pool)
  const user = await house.aUser(pool, 'ada')
  expect(await house.invoke('DeleteUserPool', { UserPoolId: pool.id })).toBeUndefined()
  expect(await house.storage.pools.find(pool.id)).toBeUndefined()
  expect(await house.storage.clients.find(client.id)).toBeUndefined()
  expect(await house.storage.users.find(pool.id, user.sub)).toBeUndefined()
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  await expect(house.invoke('DeleteUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'User pool us-east-1_unknown does not exist.',
  })
})

test('refuses while deletion protection is on', async () => {
  const house = await testHouse()
  const { id } = await house.aPool({ DeletionProtection: 'ACTIVE' })
  await expect(house.invoke('DeleteUserPool', { UserPoolId: id })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message:
      'The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.',
  })
})

test('refuses while the pool has a domain', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  await house.storage.pools.save({ ...pool, settings: { ...pool.settings, Domain: 'demo' } })
  await expect(house.invoke('DeleteUserPool', { UserPoolId: pool.id })).rejects.toMatchObject({
    code: 'InvalidParameterException',
    message: 'User pool cannot be deleted. It has a domain configured that should be deleted first.',
  })
})
