import { describe, expect } from 'vitest'
import { OwnerNotFound, type SignInName, type UserRecord } from '../src/index.ts'
import { aFullUser, aUser, atOnce, awkwardTexts, countResults, username, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

const email = (value: string): SignInName => ({ kind: 'email', value })

/** The given number of users of a pool, named by the letter and a number. */
const some = (poolId: string, letter: string, count: number): UserRecord[] =>
  Array.from({ length: count }, (_, index) => aUser(poolId, `${letter}-${index}`))

export const manyUsersConformance = (open: Open): void => {
  describe('inserting many users', () => {
    const test = testsOn(open)

    test('makes each of them searchable in every way, as version 1', async ({ pools, users }) => {
      const { id } = await withPool({ pools })
      await withPool({ pools }, 'us-east-1_Other0000')
      const ada = aFullUser(id, 'ada')
      const bob = aUser(id, 'bob', { attributes: { name: 'Bob' } })
      const nobody = aUser(id, 'nobody', { names: [] })
      expect(await users.insertMany([ada, { ...bob, version: 7 }, nobody])).toBe('inserted')

      expect(await Promise.all([ada, bob, nobody].map(({ sub }) => users.find(id, sub)))).toEqual([ada, bob, nobody])
      expect(await users.findByName(id, 'ada')).toEqual(ada)
      expect(await users.findByName(id, 'ada@example.com')).toEqual(ada)
      expect(await users.findByName(id, 'nobody')).toBe(undefined)
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [ada, bob, nobody] })
      expect(await users.list(id, { limit: 9 }, { by: 'name', match: 'prefix', value: 'b' })).toEqual({ items: [bob] })
      expect(await users.list(id, { limit: 9 }, { by: 'status', match: 'equals', value: 'Disabled' })).toEqual({
        items: [ada],
      })
      expect([await users.estimateCount(id), await users.estimateCount('us-east-1_Other0000')]).toEqual([3, 0])
    })

    test('adds users that can be changed and deleted like others', async ({ pools, users }) => {
      const { id } = await withPool({ pools })
      const [first, second, third] = some(id, 'user', 3) as [UserRecord, UserRecord, UserRecord]
      await users.insertMany([first, second, third])
      expect(await users.save([{ ...first, names: [username('new')], attributes: { name: 'New' } }])).toBe('saved')
      expect(await users.delete(id, second.sub)).toBe(true)
      expect(await users.insert(aUser(id, 'user-0', { sub: 'another' }))).toBe('inserted')
      expect(await users.insert(aUser(id, 'user-2', { sub: 'rival' }))).toEqual({ taken: 'username' })
      expect(await users.estimateCount(id)).toBe(3)
    })

    test('accepts an empty list', async ({ pools, users }) => {
      const { id } = await withPool({ pools })
      expect(await users.insertMany([])).toBe('inserted')
      expect(await users.estimateCount(id)).toBe(0)
    })

    test('accepts a thousand large users', async ({ pools, users }) => {
      const { id } = await withPool({ pools })
      const attributes = Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => [`custom:${index}`, 'ä'.repeat(2048)]),
      )
      const all = some(id, 'user', 1000).map((user, index) => (index % 100 ? user : { ...user, attributes }))
      expect(await users.insertMany(all)).toBe('inserted')
      expect((await users.list(id, { limit: 2000 })).items).toEqual(
        all.toSorted((a, b) => (a.sub < b.sub ? -1 : Number(a.sub > b.sub))),
      )
      expect(await users.estimateCount(id)).toBe(1000)
    })

    test('keeps unusual texts in every member', async ({ pools, users }) => {
      const { id } = await withPool({ pools })
      const all = awkwardTexts.map((text, index) =>
        aUser(id, text, { sub: `sub-${index}-${text}`, attributes: { name: text, [text]: text } }),
      )
      expect(await users.insertMany(all)).toBe('inserted')
      expect(await Promise.all(all.map(({ sub }) => users.find(id, sub)))).toEqual(all)
      expect(await Promise.all(awkwardTexts.map((text) => users.findByName(id, text)))).toEqual(all)
      for (const [index, value] of awkwardTexts.entries()) {
        const { items } = await users.list(id, { limit: 99 }, { by: 'username', match: 'equals', value })
        expect(items).toEqual([all[index]])
      }
      expect(await users.insert(aUser(id, 'a\u0000b', { sub: 'another' }))).toEqual({ taken: 'username' })
      expect(await users.insertMany([aUser(id, 'a\u0001b', { sub: 'another' })])).toEqual({
        rejected: [{ sub: 'another', taken: 'username' }],
      })
    })

    test('rejects all of them for names that are taken, and returns every holder', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      await withPool(storage, 'us-east-1_Other0000')
      await withUser(storage, aUser('us-east-1_Other0000', 'b-0'))
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('a@b')] }))
      const all = [
        ...some(id, 'b', 2),
        aUser(id, 'eve', { names: [username('eve'), email('a@b')] }),
        aUser(id, 'mallory', { names: [email('mallory'), username('ada'), email('a@b')] }),
        aUser(id, 'twin', { names: [username('b-1')] }),
        aUser(id, 'echo', { names: [username('echo'), username('echo')] }),
      ]
      expect(await users.insertMany(all)).toEqual({
        rejected: [
          { sub: 'sub-of-eve', taken: 'email' },
          { sub: 'sub-of-mallory', taken: 'username' },
          { sub: 'sub-of-twin', taken: 'username' },
        ],
      })
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [ada] })
      expect(await users.list(id, { limit: 9 }, { by: 'username', match: 'prefix', value: '' })).toEqual({
        items: [ada],
      })
      for (const name of ['b-0', 'eve', 'echo']) expect(await users.findByName(id, name)).toBe(undefined)
      expect(await users.estimateCount(id)).toBe(1)

      const rest = all.filter(({ username: name }) => !['eve', 'mallory', 'twin'].includes(name))
      expect(await users.insertMany(rest)).toBe('inserted')
      expect(await users.estimateCount(id)).toBe(4)
    })

    test('rejects all of them for a used sub, a missing pool, or two pools', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      await withPool(storage, 'us-east-1_Other0000')
      const ada = await withUser(storage, aUser(id, 'ada'))
      await expect(users.insertMany([...some(id, 'b', 3), aUser(id, 'eve', { sub: ada.sub })])).rejects.toThrow()
      await expect(
        users.insertMany([aUser(id, 'one', { sub: 'same' }), aUser(id, 'two', { sub: 'same' })]),
      ).rejects.toThrow()
      await expect(users.insertMany(some('us-east-1_Unknown00', 'b', 3))).rejects.toBeInstanceOf(OwnerNotFound)
      await expect(
        users.insertMany([...some(id, 'b', 3), ...some('us-east-1_Other0000', 'b', 3)]),
      ).rejects.toBeInstanceOf(TypeError)
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [ada] })
      expect([await users.estimateCount(id), await users.estimateCount('us-east-1_Other0000')]).toEqual([1, 0])
    })

    test('of concurrent callers with some of the same names, one adds all of its users, the others none', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const batch = (index: number) =>
        some(id, `own-${index}`, 20).map((user, place) =>
          place % 5 === index % 5 ? { ...user, names: [...user.names, email(`${place}@shared`)] } : user,
        )
      const shared = (index: number) => batch(index).concat(aUser(id, `last-${index}`, { names: [username('same')] }))
      const results = await atOnce(8, (index) => users.insertMany(shared(index)))
      expect(countResults(results.map((result) => (result === 'inserted' ? result : 'rejected')))).toEqual({
        '"inserted"': 1,
        '"rejected"': 7,
      })
      const winner = results.indexOf('inserted')
      const names = shared(winner).map(({ username: name }) => name)
      const found = (await users.list(id, { limit: 999 })).items.map(({ username: name }) => name)
      expect(found.toSorted()).toEqual(names.toSorted())
      expect((await users.findByName(id, 'same'))?.sub).toBe(`sub-of-last-${winner}`)
      expect(await users.estimateCount(id)).toBe(21)
    })

    test('of a batch and a single insert that race for a name, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const [many, one] = await Promise.all([
        users.insertMany([...some(id, 'b', 30), aUser(id, 'ada', { sub: 'first' })]),
        users.insert(aUser(id, 'ada', { sub: 'second' })),
      ])
      expect([many === 'inserted', one === 'inserted'].filter(Boolean)).toHaveLength(1)
      expect(await users.estimateCount(id)).toBe(many === 'inserted' ? 31 : 1)
    })

    test('leaves nothing when the pool is deleted at the same time', async (storage) => {
      const { users, pools } = storage
      const { id } = await withPool(storage)
      await Promise.allSettled([
        users.insertMany(some(id, 'a', 50)),
        pools.delete(id),
        users.insertMany(some(id, 'b', 50)),
      ])
      await pools.delete(id)
      await withPool(storage)
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [] })
      expect(await users.estimateCount(id)).toBe(0)
      expect(await users.insertMany(some(id, 'a', 50))).toBe('inserted')
    })
  })
}
