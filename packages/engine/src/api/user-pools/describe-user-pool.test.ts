import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('shows what CreateUserPool answered, the number of users, and tags even where there are none', async () => {
  const engine = await createTestEngine()
  const { UserPool } = await engine.invoke('CreateUserPool', { PoolName: 'demo' })
  const pool = (await engine.storage.pools.find(UserPool?.Id ?? ''))!
  await engine.aUser(pool, 'ada')
  expect(await engine.invoke('DescribeUserPool', { UserPoolId: pool.id })).toStrictEqual({
    UserPool: { ...UserPool, EstimatedNumberOfUsers: 1, UserPoolTags: {} },
  })
})

test('follows every input: the account, the region, the settings and the number of users', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const here = { UserPoolId: pool.id }
  const first = await engine.invoke('DescribeUserPool', here)
  const elsewhere = await createTestEngine({
    storage: engine.storage,
    environment: { accountId: '999999999999', region: 'eu-west-1' },
  })
  expect((await elsewhere.invoke('DescribeUserPool', here)).UserPool).toStrictEqual({
    ...first.UserPool,
    Arn: `arn:aws:cognito-idp:eu-west-1:999999999999:userpool/${pool.id}`,
  })
  await engine.invoke('UpdateUserPool', { ...here, DeletionProtection: 'ACTIVE' })
  await engine.aUser(pool, 'ada')
  expect((await engine.invoke('DescribeUserPool', here)).UserPool).toMatchObject({
    DeletionProtection: 'ACTIVE',
    EstimatedNumberOfUsers: 1,
    Arn: first.UserPool?.Arn,
  })
})

test('shows the tags of a pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool({ UserPoolTags: { team: 'blue' } })
  const { UserPool } = await engine.invoke('DescribeUserPool', { UserPoolId: id })
  expect(UserPool?.UserPoolTags).toEqual({ team: 'blue' })
})

test('refuses an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('DescribeUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
    message: 'User pool us-east-1_unknown does not exist.',
  })
})
