import { describe, expect, test } from 'vitest'
import type { Storage } from '../src/index.ts'
import {
  aClient,
  aFullUser,
  aGrant,
  aKey,
  aPool,
  aUser,
  atOnce,
  noon,
  sealed,
  countResults,
  username,
  withPool,
  withUser,
  grantOf,
} from './samples.ts'
import type { Open } from './topic.ts'

/** Abilities of an adapter beyond opening an empty storage. */
export interface ConformanceOptions {
  /**
   * Closes a storage and opens its data again. Absent for a storage that does not persist, for which these tests do not
   * run.
   */
  readonly reopen?: (storage: Storage) => Promise<Storage>
  /** Opens the same data once more, as another process would, while `storage` stays open. Left out where there can be only one. */
  readonly openBeside?: (storage: Storage) => Promise<Storage>
}

/** Only for an adapter that can do what these need. */
export const durabilityConformance = (open: Open, { reopen, openBeside }: ConformanceOptions): void => {
  if (reopen) reopenedConformance(open, reopen)
  if (openBeside) besideConformance(open, openBeside)
}

const reopenedConformance = (open: Open, reopen: NonNullable<ConformanceOptions['reopen']>): void => {
  describe('a reopened storage', () => {
    test('has everything that was written', async () => {
      const before = await open()
      const { id } = aPool()
      const user = aFullUser(id, 'ada')
      const saved = { ...user, version: 2, names: [username('ada'), username('countess')] }
      await before.pools.insert(aPool(), [aKey(id, 'k')])
      await before.pools.save(aPool(id, { name: 'renamed' }))
      await before.clients.insert(aClient(id))
      await before.users.insert(user)
      await before.users.save([{ ...saved, version: 1 }])
      await before.grants.insert(aGrant(user), 'first')
      await before.grants.rotate({ poolId: id, eventId: 'event-1', from: 'first', to: 'second', at: noon, graceMs: 0 })
      await before.grants.revoke(id, 'event-1', noon + 1)
      await before.oneTimeIds.consume(id, 'mark', noon)
      await before.installation.storeKeyCheck(sealed('check'))

      const after = await reopen(before)

      expect(await after.pools.find(id)).toEqual(aPool(id, { name: 'renamed', version: 2 }))
      expect(await after.pools.keys(id)).toEqual([aKey(id, 'k')])
      expect(await after.clients.find(aClient(id).id)).toEqual(aClient(id))
      expect(await after.users.findByName(id, 'countess')).toEqual(saved)
      expect(await after.users.estimateCount(id)).toBe(1)
      expect(await after.grants.findByRefreshToken(id, 'first')).toEqual({
        grant: aGrant(user, 'event-1', { revokedAt: noon + 1 }),
        token: { poolId: id, hash: 'first', eventId: 'event-1', replacedAt: noon },
      })
      expect((await after.grants.findByRefreshToken(id, 'second'))?.token.hash).toBe('second')
      expect(await after.oneTimeIds.consume(id, 'mark', noon)).toBe(false)
      expect(await after.installation.keyCheck()).toBe('check')
      await after.close()
    })

    test('continues pruning after the pool where the previous run ended', async () => {
      const before = await open()
      const ids = ['us-east-1_Aaaaaaaaa', 'us-east-1_Bbbbbbbbb']
      for (const id of ids) await withPool(before, id)
      for (const id of ids) await before.oneTimeIds.consume(id, 'mark', noon - 1)
      await before.prune(noon, { maxVisits: 1 })
      const after = await reopen(before)
      await after.oneTimeIds.consume('us-east-1_Aaaaaaaaa', 'mark', noon - 1)
      await after.prune(noon, { maxVisits: 1 })
      expect(await Promise.all(ids.map((id) => after.oneTimeIds.isConsumed(id, 'mark')))).toEqual([true, false])
      await after.close()
    })

    test('has the writes that were pending when it was closed', async () => {
      const before = await open()
      const { id } = await withPool(before)
      const written = Array.from({ length: 50 }, (_, index) => before.users.insert(aUser(id, `user-${index}`)))
      const after = await reopen(before)
      expect(countResults(await Promise.all(written))).toEqual({ '"inserted"': 50 })
      expect((await after.users.list(id, { limit: 99 })).items).toHaveLength(50)
      await after.close()
    })
  })
}

const besideConformance = (open: Open, openBeside: NonNullable<ConformanceOptions['openBeside']>): void => {
  describe('two storages on the same data', () => {
    const both = async (body: (one: Storage, two: Storage) => Promise<void>) => {
      const one = await open()
      const two = await openBeside(one)
      try {
        await body(one, two)
      } finally {
        await two.close()
        await one.close()
      }
    }

    test("see each other's current pools, clients and users", () =>
      both(async (one, two) => {
        const { id } = await withPool(one)
        const client = aClient(id)
        await one.clients.insert(client)
        const user = await withUser(one, aUser(id, 'ada'))
        for (let version = 1; version <= 4; version += 1) {
          const [writer, reader] = version % 2 ? [one, two] : [two, one]
          expect((await reader.pools.find(id))?.version).toBe(version)
          await writer.pools.save(aPool(id, { version, name: `${version}` }))
          await writer.clients.save({ ...client, version, name: `${version}` })
          await writer.users.save([{ ...user, version, names: [username(`ada-${version}`)] }])
          expect(await reader.pools.find(id)).toEqual(aPool(id, { version: version + 1, name: `${version}` }))
          expect(await reader.clients.find(client.id)).toEqual({ ...client, version: version + 1, name: `${version}` })
          expect((await reader.users.findByName(id, `ada-${version}`))?.version).toBe(version + 1)
        }
        await one.pools.delete(id)
        expect([await two.pools.find(id), await two.clients.find(client.id)]).toEqual([undefined, undefined])
      }))

    test("see each other's current grants, listings and counts", () =>
      both(async (one, two) => {
        const { id } = await withPool(one)
        const seen = async () => {
          const { items } = await two.users.list(id, { limit: 9 })
          const grant = await grantOf(two, id, 'event-1')
          return { subs: items.map(({ sub }) => sub), count: await two.users.estimateCount(id), grant }
        }
        expect(await seen()).toEqual({ subs: [], count: 0, grant: undefined })
        const user = await withUser(one, aUser(id, 'ada'))
        await one.grants.insert(aGrant(user), 'first')
        expect(await seen()).toEqual({ subs: [user.sub], count: 1, grant: aGrant(user) })
        await one.grants.revokeAll(id, user.sub, noon)
        expect(await seen()).toEqual({
          subs: [user.sub],
          count: 1,
          grant: aGrant(user, 'event-1', { revokedAt: noon }),
        })
        await one.users.delete(id, user.sub)
        expect(await seen()).toEqual({ subs: [], count: 0, grant: undefined })
      }))

    test('race like two callers of one storage', () =>
      both(async (one, two) => {
        const { id } = await withPool(one)
        const user = await withUser(one, aUser(id, 'ada'))
        await one.grants.insert(aGrant(user), 'first')
        const each = (index: number) => (index % 2 ? one : two)
        expect(countResults(await atOnce(10, (index) => each(index).oneTimeIds.consume(id, 'x', noon)))).toEqual({
          true: 1,
          false: 9,
        })
        const inserted = await atOnce(10, (index) =>
          each(index).users.insert(aUser(id, `rival-${index}`, { names: [username('same')] })),
        )
        expect(countResults(inserted)).toEqual({ '"inserted"': 1, '{"taken":"username"}': 9 })
        const saved = await atOnce(10, (index) =>
          each(index).users.save([{ ...user, attributes: { name: `${index}` } }]),
        )
        expect(countResults(saved)).toEqual({ '"saved"': 1, '"stale"': 9 })
        const rotated = await atOnce(10, (index) =>
          each(index).grants.rotate({
            poolId: id,
            eventId: 'event-1',
            from: 'first',
            to: `${index}`,
            at: noon,
            graceMs: 0,
          }),
        )
        expect(countResults(rotated)).toEqual({ '"rotated"': 1, '"reused"': 9 })
        expect(await one.users.estimateCount(id)).toBe(2)
      }))
  })
}
