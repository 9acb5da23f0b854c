import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { replicaFailures } from '../../replicas/errors.ts'

const keyOf = (id: string) => ({
  KeyType: 'CUSTOMER_MANAGED_KEY' as const,
  KmsKeyArn: `arn:aws:kms:us-east-1:123456789012:key/${id}`,
})
const multiRegion = { KeyConfiguration: keyOf('mrk-1234abcd12ab34cd56ef1234567890ab') }

const withPool = async (settings: object = multiRegion) => {
  const engine = await createTestEngine()
  const pool = await engine.aPool(settings)
  const of = { UserPoolId: pool.id, RegionName: 'eu-west-1' }
  const replica = (Status: string) => ({
    RegionName: 'eu-west-1',
    Status,
    Role: 'SECONDARY',
    UserPoolArn: `arn:aws:cognito-idp:eu-west-1:123456789012:userpool/${pool.id}`,
  })
  const primary = {
    RegionName: 'us-east-1',
    Status: 'ACTIVE',
    Role: 'PRIMARY',
    UserPoolArn: `arn:aws:cognito-idp:us-east-1:123456789012:userpool/${pool.id}`,
  }
  const list = async () => (await engine.invoke('ListUserPoolReplicas', { UserPoolId: pool.id })).UserPoolReplicas
  const create = (RegionName = 'eu-west-1') => engine.invoke('CreateUserPoolReplica', { ...of, RegionName })
  return { ...engine, pool, of, replica, primary, list, create }
}

test('a replica is created inactive, activated, deactivated and deleted', async () => {
  const { invoke, of, replica, primary, list, create } = await withPool()
  expect(await list()).toStrictEqual([primary])
  expect(await create()).toStrictEqual({ UserPoolReplica: replica('CREATING') })
  expect(await list()).toStrictEqual([primary, replica('INACTIVE')])
  const update = (Status: 'ACTIVE' | 'INACTIVE') => invoke('UpdateUserPoolReplica', { ...of, Status })
  expect(await update('ACTIVE')).toStrictEqual({ UserPoolReplica: replica('ACTIVE') })
  await expect(invoke('DeleteUserPoolReplica', of)).rejects.toMatchObject({ code: 'InvalidParameterException' })
  await update('INACTIVE')
  expect(await invoke('DeleteUserPoolReplica', of)).toStrictEqual({ UserPoolReplica: replica('DELETING') })
  expect(await list()).toStrictEqual([primary])
  await expect(update('ACTIVE')).rejects.toMatchObject({ code: 'ResourceNotFoundException' })
})

test.each([
  ['the LITE tier', { ...multiRegion, UserPoolTier: 'LITE' }, 'FeatureUnavailableInTierException'],
  ['no key configuration', {}, 'InvalidParameterException'],
  [
    'a key of one Region',
    { KeyConfiguration: keyOf('1234abcd-12ab-34cd-56ef-1234567890ab') },
    'InvalidParameterException',
  ],
])('rejects a pool with %s', async (_, settings, code) => {
  const { create } = await withPool(settings)
  await expect(create()).rejects.toMatchObject({ code })
})

test('rejects the primary Region, a second replica, and an existing one', async () => {
  const { create } = await withPool()
  await expect(create('us-east-1')).rejects.toMatchObject({ code: 'InvalidParameterException' })
  await create()
  await expect(create()).rejects.toMatchObject({ code: 'InvalidParameterException' })
  await expect(create('eu-central-1')).rejects.toMatchObject({ code: 'LimitExceededException' })
})

test('a pool with a replica cannot be deleted', async () => {
  const { invoke, of, pool, create } = await withPool()
  const remove = () => invoke('DeleteUserPool', { UserPoolId: pool.id })
  await create()
  await expect(remove()).rejects.toThrow(replicaFailures.poolHasReplica())
  await invoke('DeleteUserPoolReplica', of)
  await remove()
})
