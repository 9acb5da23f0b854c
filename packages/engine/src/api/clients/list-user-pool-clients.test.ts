import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('lists the clients of the pool page by page, by id', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  const ids: string[] = []
  for (let index = 0; index < 3; index += 1) ids.push((await house.aClient(pool)).id)
  await house.aClient(await house.aPool())

  const request = { UserPoolId: pool.id, MaxResults: 2 }
  const first = await house.invoke('ListUserPoolClients', request)
  const second = await house.invoke('ListUserPoolClients', { ...request, NextToken: first.NextToken })
  const summary = (ClientId: string) => ({ ClientId, UserPoolId: pool.id, ClientName: 'test' })
  const [one, two, three] = ids.toSorted().map(summary)
  expect(first).toStrictEqual({ UserPoolClients: [one, two], NextToken: expect.any(String) })
  expect(second).toStrictEqual({ UserPoolClients: [three] })
})

test('knows no client that registered itself', async () => {
  const house = await testHouse()
  const pool = await house.aPool()
  await house.aClient(pool)
  const request = { UserPoolId: pool.id, ClientType: 'DCR' } as const
  expect(await house.invoke('ListUserPoolClients', request)).toStrictEqual({ UserPoolClients: [] })
})

test('refuses the token of another pool', async () => {
  const house = await testHouse()
  const [pool, another] = [await house.aPool(), await house.aPool()]
  await house.aClient(pool)
  await house.aClient(pool)
  const { NextToken } = await house.invoke('ListUserPoolClients', { UserPoolId: pool.id, MaxResults: 1 })
  await expect(house.invoke('ListUserPoolClients', { UserPoolId: another.id, NextToken })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})

test('refuses an unknown pool', async () => {
  const house = await testHouse()
  await expect(house.invoke('ListUserPoolClients', { UserPoolId: 'us-east-1_unknown' })).rejects.toMatchObject({
    code: 'ResourceNotFoundException',
  })
})
