import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('returns what CreateUserPoolClient returned, with the secret', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aPool()
  const request = { UserPoolId: id, ClientName: 'demo', GenerateSecret: true }
  const { UserPoolClient } = await engine.invoke('CreateUserPoolClient', request)
  const ClientId = UserPoolClient?.ClientId ?? ''
  expect(await engine.invoke('DescribeUserPoolClient', { UserPoolId: id, ClientId })).toStrictEqual({ UserPoolClient })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aClient(await engine.aPool())
  const request = { UserPoolId: 'us-east-1_unknown', ClientId: id }
  await expect(engine.invoke('DescribeUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})

test('rejects a client of another pool', async () => {
  const engine = await createTestEngine()
  const { id } = await engine.aClient(await engine.aPool())
  const another = await engine.aPool()
  const request = { UserPoolId: another.id, ClientId: id }
  await expect(engine.invoke('DescribeUserPoolClient', request)).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
