import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'
import { poolFailures } from '../../pools/errors.ts'

test('removes the pool with its clients and users', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const client = await engine.aClient(pool)
  const user = await engine.aUser(pool, 'ada')
  expect(await engine.invoke('DeleteUserPool', { UserPoolId: pool.id })).toBeUndefined()
  expect(await engine.storage.pools.find(pool.id)).toBeUndefined()
  expect(await engine.storage.clients.find(client.id)).toBeUndefined()
  expect(await engine.storage.users.find(pool.id, user.sub)).toBeUndefined()
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('DeleteUserPool', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects a pool with deletion protection', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool({ DeletionProtection: 'ACTIVE' })
  await expect(engine.invoke('DeleteUserPool', { UserPoolId: id })).rejects.toThrow(poolFailures.deletionProtected())
})

test('rejects a pool that has a domain', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  await engine.storage.pools.save({ ...pool, settings: { ...pool.settings, Domain: 'demo' } })
  await expect(engine.invoke('DeleteUserPool', { UserPoolId: pool.id })).rejects.toThrow(poolFailures.hasDomain())
})
