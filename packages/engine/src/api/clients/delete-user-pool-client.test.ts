import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('removes the client', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const { id } = await engine.aClient(pool)
  expect(await engine.invoke('DeleteUserPoolClient', { UserPoolId: pool.id, ClientId: id })).toBeUndefined()
  expect(await engine.storage.clients.find(id)).toBeUndefined()
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aClient(await engine.aPool())
  const request = { UserPoolId: 'us-east-1_unknown', ClientId: id }
  await expect(engine.invoke('DeleteUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects a client of another pool, and keeps it', async () => {
  const engine = await createTestEngine()
  const client = await engine.aClient(await engine.aPool())
  const another = await engine.aPool()
  const request = { UserPoolId: another.id, ClientId: client.id }
  await expect(engine.invoke('DeleteUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
  expect(await engine.storage.clients.find(client.id)).toStrictEqual(client)
})

test('deleting an unknown client named ALL keeps the settings of the pool', async () => {
  const { aPool, invoke, storage } = await createTestEngine()
  const { id: UserPoolId } = await aPool()
  const RiskExceptionConfiguration = { BlockedIPRangeList: ['192.0.2.0/24'] }
  await invoke('SetRiskConfiguration', { UserPoolId, RiskExceptionConfiguration })
  await invoke('CreateUserPoolDomain', { UserPoolId, Domain: 'shop' })
  await invoke('SetUICustomization', { UserPoolId, CSS: '.logo-customizable {}' })
  await expect(invoke('DeleteUserPoolClient', { UserPoolId, ClientId: 'ALL' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
  expect(await storage.riskConfigurations.find(UserPoolId, 'ALL')).toBeDefined()
  expect(await storage.uiCustomizations.find(UserPoolId, 'ALL')).toBeDefined()
})
