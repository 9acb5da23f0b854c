import { describe, expect } from 'vitest'
import { OwnerNotFound } from '../src/index.ts'
import { byCodePoint } from './listing.ts'
import { aGrant, aUser, atOnce, grantOf, noon, countResults, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const grantsConformance = (open: Open): void => {
  describe('grants', () => {
    const test = testsOn(open)

    test('finds an inserted grant by event and by refresh token', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      await grants.insert(aGrant(user), 'hash')
      expect(await grantOf(storage, id, 'event-1')).toEqual(aGrant(user))
      expect(await grants.findByRefreshToken(id, 'hash')).toEqual({
        grant: aGrant(user),
        token: { poolId: id, hash: 'hash', eventId: 'event-1' },
      })
    })

    test('keeps the authentication methods of the sign-in', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const assurance = { acr: 'urn:cognito:loa:4', amr: ['pwd', 'otp', 'mfa'] as const }
      const grant = aGrant(await withUser(storage, aUser(id, 'ada')), 'event-1', { assurance })
      await grants.insert(grant, 'hash')
      expect(await grantOf(storage, id, 'event-1')).toEqual(grant)
      expect((await grants.findByRefreshToken(id, 'hash'))?.grant).toEqual(grant)
    })

    test('finds nothing in another pool, or under another id or token', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      await withPool(storage, 'us-east-1_Other0000')
      await grants.insert(aGrant(await withUser(storage, aUser(id, 'ada'))), 'hash')
      expect(await grantOf(storage, 'us-east-1_Other0000', 'event-1')).toBe(undefined)
      expect(await grantOf(storage, id, 'event-2')).toBe(undefined)
      expect(await grants.findByRefreshToken('us-east-1_Other0000', 'hash')).toBe(undefined)
      expect(await grants.findByRefreshToken(id, 'HASH')).toBe(undefined)
    })

    test('rejects a grant without a user, and its token', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      await expect(grants.insert(aGrant(aUser(id, 'nobody')), 'hash')).rejects.toBeInstanceOf(OwnerNotFound)
      await expect(grants.insert(aGrant(aUser('us-east-1_Unknown00', 'ada')), 'hash')).rejects.toBeInstanceOf(
        OwnerNotFound,
      )
      expect(await grants.findByRefreshToken(id, 'hash')).toBe(undefined)
    })

    test('rejects an event id or token that was used before, completely', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      await grants.insert(aGrant(user, 'first'), 'hash')
      await expect(grants.insert(aGrant(user, 'first'), 'another')).rejects.toThrow()
      await expect(grants.insert(aGrant(user, 'second'), 'hash')).rejects.toThrow()
      expect(await grantOf(storage, id, 'second')).toBe(undefined)
      expect(await grants.findByRefreshToken(id, 'another')).toBe(undefined)
      expect((await grants.findByRefreshToken(id, 'hash'))?.grant).toEqual(aGrant(user, 'first'))
    })

    test('revokes a grant once', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      await grants.insert(aGrant(user, 'first'), 'hash-1')
      await grants.insert(aGrant(user, 'second'), 'hash-2')
      await grants.revoke(id, 'first', noon + 1)
      await grants.revoke(id, 'first', noon + 2)
      await grants.revoke(id, 'unknown', noon + 2)
      expect(await grantOf(storage, id, 'first')).toEqual(aGrant(user, 'first', { revokedAt: noon + 1 }))
      expect((await grants.findByRefreshToken(id, 'hash-1'))?.grant.revokedAt).toBe(noon + 1)
      expect(await grantOf(storage, id, 'second')).toEqual(aGrant(user, 'second'))
    })

    test('revokes all grants that a user has now, and no others', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const [ada, bob] = [await withUser(storage, aUser(id, 'ada')), await withUser(storage, aUser(id, 'bob'))]
      await withPool(storage, 'us-east-1_Other0000')
      const namesake = await withUser(storage, aUser('us-east-1_Other0000', 'ada'))
      await grants.insert(aGrant(ada, 'a1'), 'a1')
      await grants.insert(aGrant(ada, 'a2'), 'a2')
      await grants.insert(aGrant(bob, 'b1'), 'b1')
      await grants.insert(aGrant(namesake, 'n1'), 'n1')
      await grants.revoke(id, 'a1', noon + 1)
      await grants.revokeAll(id, ada.sub, noon + 2)
      await grants.insert(aGrant(ada, 'a3'), 'a3')
      const revokedAt = async (poolId: string, eventId: string) => (await grantOf(storage, poolId, eventId))?.revokedAt
      expect(await Promise.all(['a1', 'a2', 'a3', 'b1'].map((eventId) => revokedAt(id, eventId)))).toEqual([
        noon + 1,
        noon + 2,
        undefined,
        undefined,
      ])
      expect(await revokedAt(namesake.poolId, 'n1')).toBe(undefined)
    })

    test('can be revoked except for one', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      for (const eventId of ['a1', 'a2', 'a3']) await grants.insert(aGrant(ada, eventId), eventId)
      await grants.revokeAll(id, ada.sub, noon, 'a2')
      const left = await Promise.all(['a1', 'a2', 'a3'].map((eventId) => grantOf(storage, id, eventId)))
      expect(left.map((grant) => grant?.revokedAt)).toEqual([noon, undefined, noon])
    })

    test('of a forgotten device can no longer be refreshed, and other grants can', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const [ada, bob] = [await withUser(storage, aUser(id, 'ada')), await withUser(storage, aUser(id, 'bob'))]
      await grants.insert(aGrant(ada, 'a1', { deviceKey: 'laptop' }), 'a1')
      await grants.insert(aGrant(ada, 'a2', { deviceKey: 'phone' }), 'a2')
      await grants.insert(aGrant(ada, 'a3'), 'a3')
      await grants.insert(aGrant(bob, 'b1', { deviceKey: 'laptop' }), 'b1')
      await grants.endRefreshOf(id, ada.sub, 'laptop', noon)
      await grants.endRefreshOf(id, ada.sub, 'laptop', noon + 1)
      expect(await Promise.all(['a1', 'a2', 'a3', 'b1'].map((eventId) => grantOf(storage, id, eventId)))).toEqual([
        aGrant(ada, 'a1', { deviceKey: 'laptop', refreshEndedAt: noon }),
        aGrant(ada, 'a2', { deviceKey: 'phone' }),
        aGrant(ada, 'a3'),
        aGrant(bob, 'b1', { deviceKey: 'laptop' }),
      ])
    })

    test('list the live sessions of a user, and update them', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const [ada, bob] = [await withUser(storage, aUser(id, 'ada')), await withUser(storage, aUser(id, 'bob'))]
      const session = (name: string) => ({ session: { id: name, lastActiveAt: noon, userAgent: 'test' } })
      await grants.insert(aGrant(ada, 'a1', session('s1')), 'a1')
      await grants.insert(aGrant(ada, 'a2', session('s2')), 'a2')
      await grants.insert(aGrant(ada, 'a3', { ...session('s3'), expiresAt: noon }), 'a3')
      await grants.insert(aGrant(ada, 'a4'), 'a4')
      await grants.insert(aGrant(bob, 'b1', session('s5')), 'b1')
      const listed = async (now: number) =>
        (await grants.listSessions(id, ada.sub, now)).toSorted((a, b) => byCodePoint(a.eventId, b.eventId))
      expect(await listed(noon)).toEqual([aGrant(ada, 'a1', session('s1')), aGrant(ada, 'a2', session('s2'))])
      expect(await grants.listSessions('us-east-1_Unknown00', ada.sub, noon)).toEqual([])

      const changed = { session: { id: 's1', lastActiveAt: noon + 5, address: '192.0.2.2', originId: 'sso' } }
      await grants.updateSession(id, 'a1', changed.session)
      await grants.updateSession(id, 'a4', changed.session)
      await grants.revoke(id, 'a2', noon)
      await grants.updateSession(id, 'a2', changed.session)
      expect(await listed(noon)).toEqual([aGrant(ada, 'a1', changed)])
      expect(await grantOf(storage, id, 'a2')).toEqual(aGrant(ada, 'a2', { ...session('s2'), revokedAt: noon }))
      expect(await grantOf(storage, id, 'a4')).toEqual(aGrant(ada, 'a4'))
    })

    test('of concurrent revocations, only the first succeeds', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      await grants.insert(aGrant(await withUser(storage, aUser(id, 'ada'))), 'hash')
      await atOnce(6, (index) => grants.revoke(id, 'event-1', noon + index))
      const { revokedAt } = (await grantOf(storage, id, 'event-1'))!
      await grants.revoke(id, 'event-1', noon + 99)
      expect((await grantOf(storage, id, 'event-1'))?.revokedAt).toBe(revokedAt)
    })

    test('keeps the most recent grants of a user up to the maximum, with their tokens', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const [ada, bob] = [await withUser(storage, aUser(id, 'ada')), await withUser(storage, aUser(id, 'bob'))]
      await grants.insert(aGrant(bob, 'of-bob', { authenticatedAt: 0 }), 'of-bob')
      for (const [eventId, authenticatedAt] of Object.entries({ second: 2, third: 3, first: 1 }))
        await grants.insert(aGrant(ada, eventId, { authenticatedAt }), eventId)
      await grants.revoke(id, 'third', noon)
      // The clock of this process is behind, but its grant is still the newest.
      await grants.insert(aGrant(ada, 'new', { authenticatedAt: 0 }), 'new', { maximum: 2 })
      const left = async (eventId: string) => [
        (await grantOf(storage, id, eventId)) !== undefined,
        (await grants.findByRefreshToken(id, eventId)) !== undefined,
      ]
      expect(await Promise.all(['first', 'second', 'third', 'new', 'of-bob'].map(left))).toEqual([
        [false, false],
        [false, false],
        [true, true],
        [true, true],
        [true, true],
      ])
    })

    test('keeps no more than the maximum when many are added at once', async (storage) => {
      const { grants } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      await atOnce(12, (index) => grants.insert(aGrant(ada, `${index}`), `${index}`, { maximum: 3 }))
      const left = await atOnce(12, (index) => grantOf(storage, id, `${index}`))
      const tokens = await atOnce(12, (index) => grants.findByRefreshToken(id, `${index}`))
      expect([left.filter(Boolean).length, tokens.filter(Boolean).length]).toEqual([3, 3])
    })

    test('adds a grant only for the expected version of its user', async (storage) => {
      const { users, grants } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      expect(await grants.insert(aGrant(ada, 'first'), 'first', { version: 1 })).toBe('inserted')
      await users.save([ada])
      expect(await grants.insert(aGrant(ada, 'second'), 'second', { version: 1 })).toBe('stale')
      expect(await grants.insert(aGrant(ada, 'third'), 'third', { version: 2, maximum: 1 })).toBe('inserted')
      expect(await grants.insert(aGrant(aUser(id, 'nobody'), 'fourth'), 'fourth', { version: 1 })).toBe('stale')
      const names = ['first', 'second', 'third', 'fourth']
      const found = await Promise.all(names.map((name) => grants.findByRefreshToken(id, name)))
      expect(found.map((token) => token?.grant)).toEqual([undefined, undefined, aGrant(ada, 'third'), undefined])
      expect(await grantOf(storage, id, 'second')).toBe(undefined)
    })

    test('a grant that races with a change of its user is found afterwards or not added', async (storage) => {
      const { users, grants } = storage
      const { id } = await withPool(storage)
      for (let round = 0; round < 10; round += 1) {
        const ada = await withUser(storage, aUser(id, `ada-${round}`))
        const change = async () => {
          await users.save([ada])
          await grants.revokeAll(id, ada.sub, noon)
        }
        const insert = (index: number) =>
          grants.insert(aGrant(ada, `${round}-${index}`), `${round}-${index}`, { version: 1, maximum: 9 })
        await Promise.all([insert(0), insert(1), change(), insert(2), insert(3)])
        const left = await atOnce(4, (index) => grantOf(storage, id, `${round}-${index}`))
        expect(left.filter((grant) => grant && grant.revokedAt === undefined)).toEqual([])
      }
    })

    test("a grant that races with its user's deletion is deleted or not added", async (storage) => {
      const { users, grants } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      const results = await Promise.allSettled([
        ...Array.from({ length: 4 }, (_, index) => grants.insert(aGrant(user, `before-${index}`), `before-${index}`)),
        users.delete(id, user.sub),
        ...Array.from({ length: 4 }, (_, index) => grants.insert(aGrant(user, `after-${index}`), `after-${index}`)),
      ])
      for (const result of results)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(OwnerNotFound)
      const left = await atOnce(4, async (index) => [
        await grantOf(storage, id, `before-${index}`),
        await grants.findByRefreshToken(id, `after-${index}`),
      ])
      expect(countResults(left.flat())).toEqual({ undefined: 8 })
    })
  })
}
