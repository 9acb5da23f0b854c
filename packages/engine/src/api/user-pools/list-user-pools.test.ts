import { expect, test } from 'vitest'
import { testHouse } from '../../testing/index.ts'

test('lists pools page by page, each once', async () => {
  const house = await testHouse()
  const pools = [await house.aPool({ PoolName: 'a' }), await house.aPool({ PoolName: 'b' }), await house.aPool()]
  const first = await house.invoke('ListUserPools', { MaxResults: 2 })
  const second = await house.invoke('ListUserPools', { MaxResults: 2, NextToken: first.NextToken })
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

test('lists nothing where there is nothing', async () => {
  const house = await testHouse()
  expect(await house.invoke('ListUserPools', { MaxResults: 60 })).toStrictEqual({ UserPools: [] })
})

test('refuses a token of its own making', async () => {
  const house = await testHouse()
  await expect(house.invoke('ListUserPools', { MaxResults: 1, NextToken: 'forged' })).rejects.toMatchObject({
    code: 'InvalidParameterException',
  })
})
