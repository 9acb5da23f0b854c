import type { Storage } from '@poolhouse/storage'
import { aClient, aFullUser, aGrant, aPool, noon, withPool } from '@poolhouse/storage/conformance/samples'
import { expect } from 'vitest'

/**
 * Cuts the deletion of a pool short, by `run`ning on the database what its first write does and no more. Looks that nobody finds
 * the pool, and that pruning removes it from all tables, however few visits each run may make.
 */
export const expectDeletionFinished = async (
  storage: Storage,
  run: (sql: string) => Promise<readonly object[]>,
): Promise<void> => {
  const { pools, clients, users, grants, oneTimeIds, accessTokens } = storage
  const [gone, kept] = ['us-east-1_Gone00000', 'us-east-1_Kept00000'] as const
  const everyone = [gone, kept].map((poolId) => aFullUser(poolId, 'ada'))
  for (const user of everyone) {
    await withPool(storage, user.poolId)
    await clients.insert(aClient(user.poolId, `client-of-${user.poolId}`))
    await users.insert(user)
    await grants.insert(aGrant(user), 'token')
    await oneTimeIds.consume(user.poolId, 'mark', noon)
  }
  await run(`update pools set deleted = 1 where id = '${gone}'`)
  await run(`delete from clients where pool_id = '${gone}'`)
  await run(`delete from signing_keys where pool_id = '${gone}'`)

  expect(await pools.find(gone)).toBe(undefined)
  expect((await pools.list({ limit: 9 })).items).toEqual([aPool(kept)])
  expect([await pools.save(aPool(gone)), await pools.delete(gone), await pools.insert(aPool(gone), [])]).toEqual([
    'stale',
    false,
    false,
  ])
  const named = { poolId: gone, clientId: `client-of-${gone}`, eventId: 'event-1', sub: 'sub-of-ada' }
  expect(await accessTokens.find(named)).toEqual({})

  const tables = ['pools', 'users', 'user_names', 'user_search', 'user_tallies', 'grants', 'refresh_tokens', 'spent']
  const left = async (poolId: string) => {
    const found = await Promise.all(
      tables.map((table) => run(`select 1 from ${table} where ${table === 'pools' ? 'id' : 'pool_id'} = '${poolId}'`)),
    )
    return tables.filter((_, index) => found[index]?.length)
  }
  expect(await left(gone)).toEqual(tables)
  // Two pools take turns, and each of six tables wants a visit, and another the pool.
  for (let visit = 0; visit < 14; visit += 1) await storage.prune(0, 1)
  expect([await left(gone), await left(kept)]).toEqual([[], tables])
}
