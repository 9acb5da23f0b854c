import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { updateUserPool } from './update-user-pool.ts'

test('replaces all but what is fixed: the rest returns to its defaults', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool({
    PoolName: 'before',
    DeletionProtection: 'ACTIVE',
    AutoVerifiedAttributes: ['email'],
    AliasAttributes: ['email'],
    UsernameConfiguration: { CaseSensitive: false },
    Schema: [{ Name: 'tenant', AttributeDataType: 'String' }],
    EmailVerificationSubject: 'Hello',
    UserPoolTags: { team: 'blue' },
  })
  const plain = await engine.aPool()
  engine.clock.advance(5_000)
  expect(await engine.invoke('UpdateUserPool', { UserPoolId: pool.id, MfaConfiguration: 'OFF' })).toStrictEqual({})

  const { AliasAttributes, UsernameConfiguration, SchemaAttributes } = pool.settings
  expect(await engine.storage.pools.find(pool.id)).toStrictEqual({
    ...pool,
    version: 2,
    modifiedAt: pool.modifiedAt + 5_000,
    settings: { ...plain.settings, AliasAttributes, UsernameConfiguration, SchemaAttributes },
  })
})

test('renames a pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  await engine.invoke('UpdateUserPool', { UserPoolId: id, PoolName: 'after' })
  expect(await engine.storage.pools.find(id)).toMatchObject({ name: 'after' })
})

test('refuses an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('refuses settings that do not go together', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, MfaConfiguration: 'ON' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

test('refuses more tags than 50', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const UserPoolTags = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`tag${index}`, '']))
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolTags })).rejects.toMatchObject({
    code: 'UserPoolTaggingException',
  })
})

test('refuses a lower tier to a pool that uses what the tier lacks', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const Policies = { PasswordPolicy: { PasswordHistorySize: 5 } }
  await expect(
    engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolTier: 'LITE', Policies }),
  ).rejects.toMatchObject({
    code: 'TierChangeNotAllowedException',
    message: 'The user pool cannot change to the LITE tier while it uses password history.',
  })
})

test('refuses a feature that the tier of the pool does not include', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const UserPoolAddOns = { AdvancedSecurityMode: 'ENFORCED' } as const
  await expect(engine.invoke('UpdateUserPool', { UserPoolId: id, UserPoolAddOns })).rejects.toMatchObject({
    code: 'FeatureUnavailableInTierException',
    message: 'threat protection is not available in the ESSENTIALS tier.',
  })
})

test('refuses when somebody else changed the pool meanwhile', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const pools = { ...engine.needs.pools, save: async () => 'stale' as const }
  const call = { requestId: 'r' }
  await expect(updateUserPool({ UserPoolId: id }, { ...engine.needs, pools }, call)).rejects.toMatchObject({
    code: 'ConcurrentModificationException',
  })
})
