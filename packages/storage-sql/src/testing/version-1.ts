import type { Storage } from '@poolhouse/storage'
import { aClient, aFullUser, aGrant, aKey, aPool, aUser, noon, username } from '@poolhouse/storage/conformance/samples'
import { expect } from 'vitest'

const { id } = aPool()
const other = 'us-east-1_Other0000'
const empty = 'us-east-1_Empty0000'

const ada = { ...aFullUser(id, 'ada'), version: 2, names: [username('ada'), username('countess')] }
const bob = aUser(id, 'bob')
const eve = aUser(id, 'eve', { attributes: { name: 'NUL \u0000 and \u0001', email: 'eve@example.com' } })

/** Checks the complete contents of a database with version 1 of the schema, and then writes to it. */
export const expectVersion1 = async (storage: Storage): Promise<void> => {
  const { pools, clients, users, grants, oneTimeIds } = storage
  expect((await pools.list({ limit: 9 })).items).toEqual([
    aPool(id, { name: 'renamed', version: 2 }),
    aPool(empty),
    aPool(other),
  ])
  expect(await pools.keys(id)).toEqual([aKey(id, 'k'), aKey(id, 'l', { use: 'access' })])
  expect(await clients.list(id, { limit: 9 })).toEqual({ items: [aClient(id)] })
  expect(await users.list(id, { limit: 9 })).toEqual({ items: [ada, bob, eve] })
  expect(await users.findByName(id, 'countess')).toEqual(ada)
  expect(await users.list(id, { limit: 9 }, { by: 'name', match: 'prefix', value: 'NUL \u0000' })).toEqual({
    items: [eve],
  })
  expect(await grants.findByRefreshToken(id, 'first')).toEqual({
    grant: aGrant(ada, 'event-1', { revokedAt: noon + 1 }),
    token: { poolId: id, hash: 'first', eventId: 'event-1', replacedAt: noon },
  })
  expect(await oneTimeIds.isConsumed(id, 'mark')).toBe(true)
  const counts = () => Promise.all([id, other, empty].map((poolId) => users.estimateCount(poolId)))
  expect(await counts()).toEqual([3, 1, 0])

  for (const name of ['new', 'newer', 'newest']) await users.insert(aUser(id, name))
  await users.insertMany([aUser(empty, 'one'), aUser(empty, 'two')])
  await users.delete(id, ada.sub)
  await users.delete(other, 'sub-of-ada')
  expect(await counts()).toEqual([5, 0, 2])
  expect(await pools.delete(id)).toBe(true)
  expect(await counts()).toEqual([0, 0, 2])
}
