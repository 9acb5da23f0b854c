import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('shows what CreateUserPool answered, the number of users, and tags even where there are none', async () => {
  const house = await testHouse()
  const { UserPool } = await house.invoke('CreateUserPool', { PoolName: 'demo' })
  const pool = (await house.storage.pools.find(UserPool?.Id ?? ''))!
  await house.aUser(pool, 'ada')
  expect(await house.invoke('DescribeUserPool', { UserPoolId: pool.id })).toStrictEqual({
    UserPool: { ...UserPool, EstimatedNumberOfUsers: 1, UserPoolTags: {} },
  })
})

test('shows the tags of a pool', async () => {
  const house = await testHouse()
  const { id } = await house.aPool({ UserPoolTags: { team: 'blue' } })
  const { UserPool } = await house.invoke('DescribeUserPool', { UserPoolId: id })
  expect(UserPool?.UserPoolTags).toEqual({ team: 'blue' })
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  await expect(house.invoke('DescribeUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'User pool us-east-1_unknown does not exist.',
  })
})
