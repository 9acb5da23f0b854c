import { describe, expect } from 'vitest'
import type { Storage } from '../src/index.ts'
import { aGrant, anUnknownUser, aUser, atOnce, grantOf, noon, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const pruneConformance = (open: Open): void => {
  describe('pruning', () => {
    const test = testsOn(open)

    test('deletes records that expired before the given time, and no others', async (storage) => {
      const { grants, oneTimeIds, unknownUsers } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      for (const [eventId, expiresAt] of Object.entries({ old: noon - 1, now: noon, new: noon + 1 })) {
        await grants.insert(aGrant(user, eventId, { expiresAt }), `token-${eventId}`)
        await oneTimeIds.consume(id, eventId, expiresAt)
        await unknownUsers.insert(anUnknownUser(id, eventId, { expiresAt }))
      }
      await grants.rotate({ poolId: id, eventId: 'old', from: 'token-old', to: 'next-old', at: noon - 9, graceMs: 0 })
      await grants.revoke(id, 'new', noon - 9)

      await storage.prune(noon)

      const left = async (eventId: string) => [
        (await grantOf(storage, id, eventId)) !== undefined,
        (await grants.findByRefreshToken(id, `token-${eventId}`)) !== undefined,
        await oneTimeIds.isConsumed(id, eventId),
        (await unknownUsers.find(id, eventId)) !== undefined,
      ]
      expect(await Promise.all(['old', 'now', 'new'].map(left))).toEqual([
        [false, false, false, false],
        [true, true, true, true],
        [true, true, true, true],
      ])
      expect(await grants.findByRefreshToken(id, 'next-old')).toBe(undefined)
      expect((await grantOf(storage, id, 'new'))?.revokedAt).toBe(noon - 9)
      expect(await storage.users.find(id, user.sub)).toEqual(user)
    })

    test('deletes any number of expired records, also when several runs overlap', async (storage) => {
      const { grants, oneTimeIds } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      await atOnce(1200, (index) => oneTimeIds.consume(id, `mark-${index}`, noon - 1))
      await atOnce(700, (index) => grants.insert(aGrant(user, `${index}`, { expiresAt: noon - 1 }), `${index}`))
      await Promise.all([
        storage.prune(noon),
        storage.prune(noon),
        grants.insert(aGrant(user, 'meanwhile'), 'meanwhile'),
        storage.prune(noon),
      ])
      const marks = await atOnce(1200, (index) => oneTimeIds.isConsumed(id, `mark-${index}`))
      const events = await atOnce(700, (index) => grantOf(storage, id, `${index}`))
      expect(marks.filter(Boolean).length + events.filter(Boolean).length).toBe(0)
      expect(await grantOf(storage, id, 'meanwhile')).toEqual(aGrant(user, 'meanwhile'))
    })

    /**
     * Several pools; `endIn` adds something that expires to each of the named pools, `left` returns the pools that
     * still have some.
     */
    const withPools = async (storage: Storage, count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `us-east-1_Pool${String(index).padStart(5, '0')}`)
      for (const id of ids) await withPool(storage, id)
      const endIn = (some: readonly string[], mark = 'mark') =>
        Promise.all(some.map((id) => storage.oneTimeIds.consume(id, mark, noon - 1)))
      const left = async () => {
        const found = await Promise.all(ids.map((id) => storage.oneTimeIds.isConsumed(id, 'mark')))
        return ids.filter((_, index) => found[index])
      }
      return { ids, endIn, left }
    }

    test('visits all pools, however many', async (storage) => {
      const { ids, endIn, left } = await withPools(storage, 45)
      await endIn(ids)
      await storage.prune(noon)
      expect(await left()).toEqual([])
    })

    test('visits at most the given number of pools, and the next run continues after them, in a cycle', async (storage) => {
      const { ids, endIn, left } = await withPools(storage, 5)
      await endIn(ids)
      await storage.prune(noon, { maxVisits: 2 })
      expect(await left()).toEqual(ids.slice(2))
      await storage.prune(noon, { maxVisits: 2 })
      expect(await left()).toEqual(ids.slice(4))
      await endIn(ids.slice(0, 4))
      await storage.prune(noon, { maxVisits: 0 })
      expect(await left()).toEqual(ids)
      await storage.prune(noon, { maxVisits: 2 })
      expect(await left()).not.toContain(ids[4])
      await storage.prune(noon, { maxVisits: 2 })
      await storage.prune(noon, { maxVisits: 2 })
      expect(await left()).toEqual([])
    })

    test('reaches every pool although others always have expired records', async (storage) => {
      const { ids, endIn, left } = await withPools(storage, 6)
      await endIn(ids)
      for (let run = 0; run < ids.length; run += 1) {
        await endIn(ids.slice(0, 3), `of run ${run}`)
        await storage.prune(noon, { maxVisits: 1 })
      }
      expect(await left()).toEqual([])
    })

    test('deletes users that were never confirmed, with all their records, and no others', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const old = { status: 'UNCONFIRMED', createdAt: noon - 1 } as const
      const abandoned = await withUser(storage, aUser(id, 'abandoned', { ...old, attributes: { name: 'A' } }))
      await users.insertMany([aUser(id, 'imported', old)])
      const recent = await withUser(storage, aUser(id, 'recent', { ...old, createdAt: noon }))
      const invited = await withUser(storage, aUser(id, 'invited', { ...old, status: 'FORCE_CHANGE_PASSWORD' }))
      const late = await withUser(storage, aUser(id, 'late', old))
      expect(await users.save([{ ...late, status: 'CONFIRMED' }])).toBe('saved')

      await storage.prune(noon)
      expect(await users.find(id, abandoned.sub)).toEqual(abandoned)

      await storage.prune(noon, { unconfirmedBefore: noon })
      const left = (await users.list(id, { limit: 9 })).items.map(({ username: name }) => name)
      expect(left).toEqual([invited, late, recent].map(({ username: name }) => name))
      expect(await users.findByName(id, 'abandoned')).toBe(undefined)
      expect(await users.list(id, { limit: 9 }, { by: 'name', match: 'prefix', value: '' })).toEqual({ items: [] })
      expect(await users.estimateCount(id)).toBe(3)
      expect(await users.insert(aUser(id, 'abandoned', { sub: 'another' }))).toBe('inserted')
    })

    test('never deletes a user whose confirmation was saved, in any race', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const old = { status: 'UNCONFIRMED', createdAt: noon - 1 } as const
      const all = await atOnce(20, (index) => withUser(storage, aUser(id, `user-${index}`, old)))
      const [outcomes] = await Promise.all([
        Promise.all(all.map((user) => users.save([{ ...user, status: 'CONFIRMED' }]))),
        storage.prune(noon, { unconfirmedBefore: noon }),
        storage.prune(noon, { unconfirmedBefore: noon }),
      ])
      for (const [index, { sub }] of all.entries())
        expect((await users.find(id, sub))?.status).toBe(outcomes[index] === 'saved' ? 'CONFIRMED' : undefined)
      expect(await users.estimateCount(id)).toBe(outcomes.filter((outcome) => outcome === 'saved').length)
    })

    test('continues when the pool where it ended is deleted', async (storage) => {
      const { ids, endIn, left } = await withPools(storage, 4)
      await endIn(ids)
      await storage.prune(noon, { maxVisits: 2 })
      await storage.pools.delete('us-east-1_Pool00001')
      await storage.prune(noon, { maxVisits: 2 })
      expect(await left()).toEqual([])
    })
  })
}
