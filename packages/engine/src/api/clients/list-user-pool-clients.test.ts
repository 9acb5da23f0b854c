import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists the clients of the pool by id, in pages', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  const ids: string[] = []
  for (let index = 0; index < 3; index += 1) ids.push((await engine.aClient(pool)).id)
  await engine.aClient(await engine.aPool())

  const request = { UserPoolId: pool.id, MaxResults: 2 }
  const first = await engine.invoke('ListUserPoolClients', request)
  const second = await engine.invoke('ListUserPoolClients', { ...request, NextToken: first.NextToken })
  const summary = (ClientId: string) => ({ ClientId, UserPoolId: pool.id, ClientName: 'test' })
  const [one, two, three] = ids.toSorted().map(summary)
  expect(first).toStrictEqual({ UserPoolClients: [one, two], NextToken: expect.any(String) })
  expect(second).toStrictEqual({ UserPoolClients: [three] })
})

test('omits clients that registered themselves', async () => {
  const engine = await createTestEngine()
  const pool = await engine.aPool()
  await engine.aClient(pool)
  const request = { UserPoolId: pool.id, ClientType: 'DCR' } as const
  expect(await engine.invoke('ListUserPoolClients', request)).toStrictEqual({ UserPoolClients: [] })
})

test('rejects the token of another pool', async () => {
  const engine = await createTestEngine()
  const [pool, another] = [await engine.aPool(), await engine.aPool()]
  await engine.aClient(pool)
  await engine.aClient(pool)
  const { NextToken } = await engine.invoke('ListUserPoolClients', { UserPoolId: pool.id, MaxResults: 1 })
  await expect(engine.invoke('ListUserPoolClients', { UserPoolId: another.id, NextToken })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

test('rejects an unknown pool', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('ListUserPoolClients', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
