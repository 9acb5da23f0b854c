import { expect, test } from 'vitest'
import type { OutputIdentity } from '../handler.ts'
import type { Environment } from '../../ports/environment.ts'
import { aCall, createTestEngine, type TestEngine } from '../../testing/index.ts'

test('returns what CreateUserPool returned, the number of users, and tags even if there are none', async () => {
  const engine = await createTestEngine()
  const { UserPool } = await engine.invoke('CreateUserPool', { PoolName: 'demo' })
  const pool = (await engine.storage.pools.find(UserPool?.Id ?? ''))!
  await engine.aUser(pool, 'ada')
  expect(await engine.invoke('DescribeUserPool', { UserPoolId: pool.id })).toStrictEqual({
    UserPool: { ...UserPool, EstimatedNumberOfUsers: 1, UserPoolTags: {} },
  })
})

test('depends on every input: the account, the Region, the settings and the number of users', async () => {
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

test('identifies its output by every input: two identities are equal only if the outputs are', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const identities = new Map<string, string>()
  const describe = async (by: TestEngine) => {
    let identity = ''
    const identifyOutput = (stated: OutputIdentity) => (identity = JSON.stringify(stated))
    const output = await by.invoke('DescribeUserPool', { UserPoolId: id }, { ...aCall(), identifyOutput })
    const text = JSON.stringify(output)
    expect(identities.get(identity) ?? text).toBe(text)
    identities.set(identity, text)
  }
  const elsewhere = (environment: Partial<Environment>) => createTestEngine({ storage: engine.storage, environment })

  await describe(engine)
  await describe(engine)
  await describe(await elsewhere({ accountId: '999999999999' }))
  await describe(await elsewhere({ region: 'eu-west-1' }))
  const inputs = { UserPoolId: id }
  await engine.invoke('UpdateUserPool', { ...inputs, DeletionProtection: 'ACTIVE' })
  await describe(engine)
  await engine.invoke('SetUserPoolMfaConfig', {
    ...inputs,
    SoftwareTokenMfaConfiguration: { Enabled: true },
    MfaConfiguration: 'OPTIONAL',
  })
  await describe(engine)
  await engine.invoke('CreateUserPoolDomain', { ...inputs, Domain: 'identified' })
  await describe(engine)
  await engine.invoke('AddCustomAttributes', {
    ...inputs,
    CustomAttributes: [{ Name: 'team', AttributeDataType: 'String' }],
  })
  await describe(engine)
  await engine.invoke('TagResource', {
    ResourceArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${id}`,
    Tags: { a: 'b' },
  })
  await describe(engine)
  await engine.aUser((await engine.storage.pools.find(id))!, 'ada')
  await describe(engine)
  // Each change was seen: the second description was the only one that was equal to another.
  expect(identities.size).toBe(9)
  expect(new Set(identities.values()).size).toBe(9)
})

test('returns the tags of a pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool({ UserPoolTags: { team: 'blue' } })
  const { UserPool } = await engine.invoke('DescribeUserPool', { UserPoolId: id })
  expect(UserPool?.UserPoolTags).toEqual({ team: 'blue' })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('DescribeUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
