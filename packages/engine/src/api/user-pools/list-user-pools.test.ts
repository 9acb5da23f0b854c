import { expect, test } from 'vitest'
import { createTestEngine } from '../../testing/index.ts'

test('lists pools in pages, each pool once', async () => {
  const engine = await createTestEngine()
  const pools = [await engine.aPool({ PoolName: 'a' }), await engine.aPool({ PoolName: 'b' }), await engine.aPool()]
  const first = await engine.invoke('ListUserPools', { MaxResults: 2 })
  const second = await engine.invoke('ListUserPools', { MaxResults: 2, NextToken: first.NextToken })
  expect(second).not.toHaveProperty('NextToken')
  expect([...(first.UserPools ?? []), ...(second.UserPools ?? [])]).toStrictEqual(
    pools
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ id, name, createdAt, modifiedAt }) => ({
        Id: id,
        Name: name,
        LambdaConfig: {},
        LastModifiedDate: modifiedAt / 1000,
        CreationDate: createdAt / 1000,
      })),
  )
})

test('returns an empty list if there are no pools', async () => {
  const engine = await createTestEngine()
  expect(await engine.invoke('ListUserPools', { MaxResults: 60 })).toStrictEqual({ UserPools: [] })
})

test('rejects a forged token', async () => {
  const engine = await createTestEngine()
  await expect(engine.invoke('ListUserPools', { MaxResults: 1, NextToken: 'forged' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})
