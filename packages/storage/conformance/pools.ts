import { describe, expect } from 'vitest'
import { OwnerNotFound } from '../src/index.ts'
import {
  aClient,
  aGrant,
  aKey,
  aPool,
  aUser,
  atOnce,
  grantOf,
  noon,
  countResults,
  username,
  withPool,
  withUser,
} from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const poolsConformance = (open: Open): void => {
  describe('pools', () => {
    const test = testsOn(open)

    test('finds an inserted pool, as version 1', async ({ pools }) => {
      expect(await pools.insert(aPool(), [])).toBe(true)
      expect(await pools.find(aPool().id)).toEqual({ ...aPool(), version: 1 })
    })

    test('finds nothing under an unknown id', async ({ pools }) => {
      expect([await pools.find('us-east-1_Unknown00'), await pools.keys('us-east-1_Unknown00')]).toEqual([
        undefined,
        [],
      ])
    })

    test('rejects an id that is taken, and adds neither pool nor keys', async ({ pools }) => {
      const { id } = aPool()
      await pools.insert(aPool(), [aKey(id, 'first')])
      expect(await pools.insert(aPool(id, { name: 'another' }), [aKey(id, 'second')])).toBe(false)
      expect([await pools.find(id), await pools.keys(id)]).toEqual([aPool(), [aKey(id, 'first')]])
    })

    test('lets one of many callers insert an id', async ({ pools }) => {
      const results = await atOnce(8, (index) => pools.insert(aPool('us-east-1_Same00000', { name: `${index}` }), []))
      expect(countResults(results)).toEqual({ true: 1, false: 7 })
      expect((await pools.find('us-east-1_Same00000'))?.name).toBe(`${results.indexOf(true)}`)
    })

    test('returns the keys of one pool, oldest first, then by kid', async ({ pools }) => {
      const { id } = aPool()
      const young = aKey(id, 'a', { createdAt: noon + 5, use: 'access' })
      const [old, equallyOld] = [aKey(id, 'b'), aKey(id, 'c')]
      await pools.insert(aPool(), [young, equallyOld, old])
      await withPool({ pools }, 'us-east-1_Other0000', [aKey('us-east-1_Other0000', 'a')])
      expect(await pools.keys(id)).toEqual([old, equallyOld, young])
    })

    test('saves over the version that was read, and increments it', async ({ pools }) => {
      const pool = await withPool({ pools })
      expect(await pools.save({ ...pool, name: 'renamed', modifiedAt: noon + 1 })).toBe('saved')
      expect(await pools.find(pool.id)).toEqual({ ...pool, version: 2, name: 'renamed', modifiedAt: noon + 1 })
    })

    test('finds the last saved version, even if it was found before', async ({ pools }) => {
      const pool = await withPool({ pools })
      for (let version = 1; version <= 5; version += 1) {
        expect(await pools.find(pool.id)).toMatchObject({ version, name: version === 1 ? pool.name : `${version}` })
        await pools.save({ ...pool, version, name: `${version + 1}` })
      }
    })

    test('is stale for an old version, a future version and a deleted pool, and changes nothing', async ({ pools }) => {
      const pool = await withPool({ pools })
      await pools.save({ ...pool, name: 'second' })
      expect(await pools.save({ ...pool, name: 'third' })).toBe('stale')
      expect(await pools.save({ ...pool, version: 3, name: 'third' })).toBe('stale')
      expect(await pools.save(aPool('us-east-1_Unknown00'))).toBe('stale')
      expect(await pools.find(pool.id)).toEqual({ ...pool, version: 2, name: 'second' })
      expect(await pools.find('us-east-1_Unknown00')).toBe(undefined)
    })

    test('lets one of many callers save a version', async ({ pools }) => {
      const pool = await withPool({ pools })
      const results = await atOnce(8, (index) => pools.save({ ...pool, name: `${index}` }))
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 7 })
      expect(await pools.find(pool.id)).toEqual({ ...pool, version: 2, name: `${results.indexOf('saved')}` })
    })

    test('deletes a pool with everything in it, and nothing else', async (storage) => {
      const { pools, clients, users, grants, oneTimeIds } = storage
      const gone = await withPool(storage, 'us-east-1_Gone00000', [aKey('us-east-1_Gone00000', 'k')])
      const kept = await withPool(storage, 'us-east-1_Kept00000', [aKey('us-east-1_Kept00000', 'k')])
      for (const { id } of [gone, kept]) {
        const user = await withUser(storage, aUser(id, 'ada', { attributes: { email: 'ada@example.com' } }))
        await clients.insert(aClient(id, `client-of-${id}`))
        await grants.insert(aGrant(user), 'token')
        await oneTimeIds.consume(id, 'mark', noon)
      }
      const everythingIn = async (poolId: string) => ({
        pool: (await pools.find(poolId)) !== undefined,
        keys: (await pools.keys(poolId)).length,
        client: (await clients.find(`client-of-${poolId}`)) !== undefined,
        clients: (await clients.list(poolId, { limit: 9 })).items.length,
        user: (await users.find(poolId, 'sub-of-ada')) !== undefined,
        name: (await users.findByName(poolId, 'ada')) !== undefined,
        users: (await users.list(poolId, { limit: 9 })).items.length,
        found: (await users.list(poolId, { limit: 9 }, { by: 'email', match: 'prefix', value: '' })).items.length,
        count: await users.estimateCount(poolId),
        grant: (await grantOf(storage, poolId, 'event-1')) !== undefined,
        token: (await grants.findByRefreshToken(poolId, 'token')) !== undefined,
        consumed: await oneTimeIds.isConsumed(poolId, 'mark'),
      })
      const all = { pool: true, keys: 1, client: true, clients: 1, user: true, name: true, users: 1, found: 1 }
      expect(await everythingIn(gone.id)).toEqual({ ...all, count: 1, grant: true, token: true, consumed: true })

      expect(await pools.delete(gone.id)).toBe(true)

      const none = { pool: false, keys: 0, client: false, clients: 0, user: false, name: false, users: 0, found: 0 }
      expect(await everythingIn(gone.id)).toEqual({ ...none, count: 0, grant: false, token: false, consumed: false })
      expect(await everythingIn(kept.id)).toEqual({ ...all, count: 1, grant: true, token: true, consumed: true })
    })

    test('hides a pool of many users from every reader while it is being deleted', async (storage) => {
      const { pools, clients, users, accessTokens } = storage
      const { id } = await withPool(storage, 'us-east-1_Large0000', [aKey('us-east-1_Large0000', 'k')])
      await clients.insert(aClient(id))
      const many = Array.from({ length: 1500 }, (_, index) => aUser(id, `user-${index}`))
      await users.insertMany(many)
      const tokenOf = { poolId: id, clientId: aClient(id).id, eventId: 'none', sub: many[0]?.sub ?? '' }
      const found: unknown[] = []
      const done = new AbortController()
      const deleting = pools.delete(id).finally(() => done.abort())
      while (!done.signal.aborted) {
        // Yields to pending writes.
        await new Promise((resolve) => setTimeout(resolve, 0))
        if (found.length === 0 && (await pools.find(id))) continue
        found.push([
          await pools.find(id),
          await pools.keys(id),
          (await pools.list({ limit: 9 })).items,
          await clients.find(aClient(id).id),
          await accessTokens.find(tokenOf),
        ])
      }
      expect(await deleting).toBe(true)
      expect(found).toEqual(found.map(() => [undefined, [], [], undefined, {}]))
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [] })
      expect(await users.estimateCount(id)).toBe(0)
    })

    test('deletes once, and returns false for a pool that does not exist', async ({ pools }) => {
      const pool = await withPool({ pools })
      expect(countResults(await atOnce(6, () => pools.delete(pool.id)))).toEqual({ true: 1, false: 5 })
      expect(await pools.delete('us-east-1_Unknown00')).toBe(false)
    })

    test('a pool with a reused id starts empty', async (storage) => {
      const { pools, users } = storage
      const { id } = await withPool(storage, 'us-east-1_Again0000', [aKey('us-east-1_Again0000', 'old')])
      await withUser(storage, aUser(id, 'ada'))
      await pools.find(id)
      await pools.delete(id)
      await pools.insert(aPool(id, { name: 'the second' }), [aKey(id, 'new')])
      expect(await pools.find(id)).toEqual(aPool(id, { name: 'the second' }))
      expect(await pools.keys(id)).toEqual([aKey(id, 'new')])
      expect([await users.findByName(id, 'ada'), await users.estimateCount(id)]).toEqual([undefined, 0])
    })

    test('records added while the pool is being deleted are deleted or not added', async (storage) => {
      const { pools, clients, users } = storage
      const { id } = await withPool(storage)
      const additions = await Promise.allSettled([
        ...Array.from({ length: 8 }, (_, index) => users.insert(aUser(id, `before-${index}`))),
        pools.delete(id),
        ...Array.from({ length: 8 }, (_, index) => users.insert(aUser(id, `after-${index}`))),
        clients.insert(aClient(id)),
      ])
      for (const addition of additions)
        if (addition.status === 'rejected') expect(addition.reason).toBeInstanceOf(OwnerNotFound)
      expect(await users.list(id, { limit: 100 })).toEqual({ items: [] })
      expect(await clients.list(id, { limit: 100 })).toEqual({ items: [] })
      expect(await clients.find(aClient(id).id)).toBe(undefined)
    })

    test('names given to users while the pool is being deleted are available in the next pool of its id', async (storage) => {
      const { pools, users } = storage
      const { id } = await withPool(storage)
      const names = Array.from({ length: 8 }, (_, index) => `user-${index}`)
      const before = await Promise.all(names.map((name) => withUser(storage, aUser(id, name))))
      await Promise.allSettled([
        ...before.map((user) => users.save([{ ...user, names: [username(`new-${user.username}`)] }])),
        pools.delete(id),
        ...before.map((user) => users.delete(id, user.sub)),
      ])
      expect(await pools.find(id)).toBe(undefined)
      await withPool(storage, id)
      for (const name of names.flatMap((one) => [one, `new-${one}`])) await withUser(storage, aUser(id, name))
    })

    test('changing records that were passed in or returned does not change the stored ones', async ({ pools }) => {
      const settings = { MfaConfiguration: 'OFF' as 'OFF' | 'ON' }
      const pool = aPool('us-east-1_Aaaaaaaaa', { settings })
      await pools.insert(pool, [])
      settings.MfaConfiguration = 'ON'
      const found = await pools.find(pool.id)
      try {
        ;(found as { name: string }).name = 'scribbled'
        found!.settings.MfaConfiguration = 'ON'
      } catch {
        // Frozen is as good as copied.
      }
      expect(await pools.find(pool.id)).toEqual(aPool('us-east-1_Aaaaaaaaa', { settings: { MfaConfiguration: 'OFF' } }))
    })

    test('keeps large settings and unusual texts', async ({ pools }) => {
      const name = '\u0000 \u{1f600} \u2028 " \\ \'; DROP TABLE pools; --'
      const settings = { EmailVerificationMessage: 'x'.repeat(1_000_000) }
      await pools.insert(aPool('us-east-1_Aaaaaaaaa', { name, settings }), [])
      expect(await pools.find('us-east-1_Aaaaaaaaa')).toEqual(aPool('us-east-1_Aaaaaaaaa', { name, settings }))
    })
  })
}
