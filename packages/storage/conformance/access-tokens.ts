import { describe, expect } from 'vitest'
import { aClient, aFullUser, aGrant, aPool, aUser, noon, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

/** The records that a storage finds for an access token. */
export const accessTokenConformance = (open: Open): void => {
  describe('accessTokens', () => {
    const test = testsOn(open)
    const { id: clientId } = aClient(aPool().id)

    test('finds the pool, client, grant and user of a token', async (storage) => {
      const pool = await withPool(storage)
      await storage.clients.insert(aClient(pool.id))
      const user = await withUser(storage, aFullUser(pool.id, 'ada'))
      await storage.grants.insert(aGrant(user), 'hash')
      const names = { poolId: pool.id, clientId, eventId: 'event-1', sub: user.sub }
      const all = { pool, client: aClient(pool.id), grant: aGrant(user), user }
      expect(await storage.accessTokens.find(names)).toEqual(all)
      expect(await storage.accessTokens.find(names)).toEqual(all)
    })

    test('finds their current versions', async (storage) => {
      const pool = await withPool(storage)
      const client = aClient(pool.id)
      await storage.clients.insert(client)
      const user = await withUser(storage, aUser(pool.id, 'ada'))
      await storage.grants.insert(aGrant(user), 'hash')
      const names = { poolId: pool.id, clientId, eventId: 'event-1', sub: user.sub }
      await storage.accessTokens.find(names)
      await storage.pools.save({ ...pool, name: 'renamed' })
      await storage.clients.save({ ...client, name: 'renamed' })
      await storage.users.save([{ ...user, enabled: false }])
      await storage.grants.revoke(pool.id, 'event-1', noon)
      expect(await storage.accessTokens.find(names)).toEqual({
        pool: { ...pool, name: 'renamed', version: 2 },
        client: { ...client, name: 'renamed', version: 2 },
        grant: aGrant(user, 'event-1', { revokedAt: noon }),
        user: { ...user, enabled: false, version: 2 },
      })
      // Other reads of the same records return the same.
      expect(await storage.pools.find(pool.id)).toEqual({ ...pool, name: 'renamed', version: 2 })
      expect(await storage.clients.find(clientId)).toEqual({ ...client, name: 'renamed', version: 2 })
    })

    test('omits records that do not exist', async (storage) => {
      const pool = await withPool(storage)
      const user = await withUser(storage, aUser(pool.id, 'ada'))
      await storage.grants.insert(aGrant(user), 'hash')
      const names = { poolId: pool.id, clientId, eventId: 'event-1', sub: user.sub }
      const find = (other: Partial<typeof names>) => storage.accessTokens.find({ ...names, ...other })
      expect(await find({})).toEqual({ pool, grant: aGrant(user), user })
      expect(await find({ eventId: 'event-2' })).toEqual({ pool, user })
      expect(await find({ sub: 'nobody' })).toEqual({ pool, grant: aGrant(user) })
      expect(await find({ poolId: 'us-east-1_Unknown00' })).toEqual({})
      await storage.users.delete(pool.id, user.sub)
      expect(await find({})).toEqual({ pool })
    })

    test('finds no records of another pool', async (storage) => {
      const pool = await withPool(storage)
      const other = await withPool(storage, 'us-east-1_Other0000')
      await storage.clients.insert(aClient(pool.id))
      const user = await withUser(storage, aUser(pool.id, 'ada'))
      await storage.grants.insert(aGrant(user), 'hash')
      const names = { poolId: other.id, clientId, eventId: 'event-1', sub: user.sub }
      expect(await storage.accessTokens.find(names)).toEqual({ pool: other })
    })
  })
}
