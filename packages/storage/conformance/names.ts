import { describe, expect } from 'vitest'
import type { SignInName } from '../src/index.ts'
import { aUser, atOnce, awkwardTexts, countResults, username, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

const email = (value: string): SignInName => ({ kind: 'email', value })
const phone = (value: string): SignInName => ({ kind: 'phone_number', value })
const preferred = (value: string): SignInName => ({ kind: 'preferred_username', value })

export const namesConformance = (open: Open): void => {
  describe('sign-in names', () => {
    const test = testsOn(open)

    test('finds the holder by each name', async (storage) => {
      const { id } = await withPool(storage)
      const names = [username('ada'), email('a@b'), phone('+1'), preferred('countess')]
      const ada = await withUser(storage, aUser(id, 'ada', { names }))
      for (const { value } of names) expect(await storage.users.findByName(id, value)).toEqual(ada)
      expect(await storage.users.findByName(id, 'sub-of-ada')).toBe(undefined)
      expect(await storage.users.findByName(id, '')).toBe(undefined)
    })

    test('finds a user without names by sub only', async (storage) => {
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [] }))
      expect(await storage.users.find(id, ada.sub)).toEqual(ada)
      expect(await storage.users.findByName(id, 'ada')).toBe(undefined)
    })

    test('compares names exactly', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const held = await Promise.all(
        awkwardTexts.map((text, index) => withUser(storage, aUser(id, text, { sub: `sub-${index}` }))),
      )
      const found = await Promise.all(awkwardTexts.map((text) => users.findByName(id, text)))
      expect(found).toEqual(held)
      expect(await users.findByName(id, 'B')).toBe(undefined)
      expect(await users.findByName(id, 'a%')).toBe(undefined)
    })

    test('rejects a name that is taken, returns its kind, and adds nothing', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('a@b'), phone('+1')] }))
      const eve = (...names: SignInName[]) => users.insert(aUser(id, 'eve', { names, attributes: { name: 'Eve' } }))
      expect(await eve(username('ada'))).toEqual({ taken: 'username' })
      expect(await eve(username('eve'), email('a@b'))).toEqual({ taken: 'email' })
      expect(await eve(username('eve'), phone('+1'), email('a@b'))).toEqual({ taken: 'phone_number' })
      expect(await users.find(id, 'sub-of-eve')).toBe(undefined)
      expect(await users.findByName(id, 'eve')).toBe(undefined)
      expect(await users.list(id, { limit: 9 }, { by: 'name', match: 'prefix', value: '' })).toEqual({ items: [] })
      expect(await users.estimateCount(id)).toBe(1)
      expect(await users.findByName(id, 'a@b')).toEqual(ada)
    })

    test('rejects a name that another user has as any other kind of name', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const holder = { username, email, phone_number: phone, preferred_username: preferred }
      for (const [held, heldName] of Object.entries(holder)) {
        const ada = await withUser(storage, aUser(id, `of-${held}`, { names: [heldName(held)] }))
        const bob = await withUser(storage, aUser(id, `rival-of-${held}`))
        for (const [kind, name] of Object.entries(holder)) {
          expect(await users.insert(aUser(id, 'eve', { names: [name(held)] }))).toEqual({ taken: kind })
          expect(await users.save([{ ...bob, names: [...bob.names, name(held)] }])).toEqual({ taken: kind })
          expect(await users.insertMany([aUser(id, 'eve', { names: [name(held)] })])).toEqual({
            rejected: [{ sub: 'sub-of-eve', taken: kind }],
          })
        }
        expect(await users.findByName(id, held)).toEqual(ada)
        await users.delete(id, ada.sub)
        expect(await users.findByName(id, held)).toBe(undefined)
      }
    })

    test('a user may have one value as names of several kinds, and releases it with the last of them', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), preferred('ada')] }))
      expect(await users.findByName(id, 'ada')).toEqual(ada)
      expect(await users.save([{ ...ada, names: [preferred('ada')] }])).toBe('saved')
      expect(await users.insert(aUser(id, 'ada', { sub: 'another' }))).toEqual({ taken: 'username' })
      expect(await users.save([{ ...ada, version: 2, names: [] }])).toBe('saved')
      expect(await users.insert(aUser(id, 'ada', { sub: 'another' }))).toBe('inserted')
    })

    test('one value may be a name in each of several pools', async (storage) => {
      const [pool, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      await withUser(storage, aUser(pool.id, 'ada'))
      expect(await storage.users.insert(aUser(other.id, 'ada'))).toBe('inserted')
    })

    test('of inserts and saves that race for a value as any kinds of names, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const kinds = [username, email, phone, preferred]
      const savers = await Promise.all(
        kinds.map(async (name) => ({ name, saver: await withUser(storage, aUser(id, `saver-${name('').kind}`)) })),
      )
      const results = await Promise.all(
        savers.flatMap(({ name, saver }, index) => {
          return [
            users.insert(aUser(id, `new-${index}`, { names: [name('ceo')] })),
            users.save([{ ...saver, names: [...saver.names, name('ceo')] }]),
          ]
        }),
      )
      expect(results.filter((result) => typeof result === 'string')).toHaveLength(1)
      expect(results.filter((result) => typeof result === 'object')).toHaveLength(7)
      expect(await users.findByName(id, 'ceo')).toBeDefined()
    })

    test('of many callers that insert one name, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      for (const name of [username('ada'), email('a@b')]) {
        const results = await atOnce(12, (index) =>
          users.insert(aUser(id, `${name.kind}-${index}`, { names: [username(`${name.kind}-${index}`), name] })),
        )
        expect(countResults(results)).toEqual({ '"inserted"': 1, [`{"taken":"${name.kind}"}`]: 11 })
        const winner = results.indexOf('inserted')
        expect((await users.findByName(id, name.value))?.sub).toBe(`sub-of-${name.kind}-${winner}`)
      }
      expect((await users.list(id, { limit: 99 })).items).toHaveLength(2)
    })

    test('of many callers that save one name, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const all = await atOnce(8, (index) => withUser(storage, aUser(id, `user-${index}`)))
      const results = await Promise.all(
        all.map((user) => users.save([{ ...user, names: [...user.names, email('a@b')] }])),
      )
      expect(countResults(results)).toEqual({ '"saved"': 1, '{"taken":"email"}': 7 })
      const winner = all.find((_, index) => results[index] === 'saved')!
      expect(await users.findByName(id, 'a@b')).toEqual({
        ...winner,
        version: 2,
        names: [...winner.names, email('a@b')],
      })
      for (const user of all) if (user !== winner) expect(await users.find(id, user.sub)).toEqual(user)
    })

    test('of an insert and a save that race for a name, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      const results = await Promise.all([
        users.insert(aUser(id, 'eve', { names: [email('a@b')] })),
        users.save([{ ...ada, names: [...ada.names, email('a@b')] }]),
      ])
      expect(results.filter((result) => typeof result === 'object')).toEqual([{ taken: 'email' }])
    })

    test('saving adds, keeps and releases names', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('old@b'), phone('+1')] }))
      const names = [phone('+1'), username('ada'), email('new@b'), preferred('countess')]
      expect(await users.save([{ ...ada, names }])).toBe('saved')
      const found = await Promise.all(
        ['ada', '+1', 'new@b', 'countess', 'old@b'].map((name) => users.findByName(id, name)),
      )
      expect(found.map((user) => user?.sub)).toEqual([ada.sub, ada.sub, ada.sub, ada.sub, undefined])
      expect(await users.find(id, ada.sub)).toEqual({ ...ada, version: 2, names })
      expect(await users.insert(aUser(id, 'eve', { names: [email('old@b')] }))).toBe('inserted')
    })

    test('saving the name of another user is rejected with the first such kind, and changes no user', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('a@b'), phone('+1')] }))
      const eve = await withUser(storage, aUser(id, 'eve', { attributes: { name: 'Eve' } }))
      const bob = await withUser(storage, aUser(id, 'bob'))
      const greedy = { ...eve, attributes: { name: 'Ada' }, names: [preferred('e'), phone('+1'), email('a@b')] }
      expect(await users.save([greedy])).toEqual({ taken: 'phone_number' })
      expect(await users.save([{ ...bob, names: [username('robert')] }, greedy])).toEqual({ taken: 'phone_number' })
      expect(await users.save([{ ...greedy, version: 2 }])).toBe('stale')
      expect(await Promise.all([ada, eve, bob].map(({ sub }) => users.find(id, sub)))).toEqual([ada, eve, bob])
      expect(await Promise.all(['eve', 'bob', 'a@b'].map((name) => users.findByName(id, name)))).toEqual([
        eve,
        bob,
        ada,
      ])
      expect(await Promise.all(['e', 'robert'].map((name) => users.findByName(id, name)))).toEqual([
        undefined,
        undefined,
      ])
    })

    test('one save moves a name from one user to another, in any order', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      let ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('a@b')] }))
      let bob = await withUser(storage, aUser(id, 'bob'))
      expect(await users.save([{ ...bob, names: [username('bob'), email('a@b')] }])).toEqual({ taken: 'email' })

      ada = { ...ada, names: [username('ada')] }
      bob = { ...bob, names: [username('bob'), email('a@b')] }
      expect(await users.save([ada, bob])).toBe('saved')
      expect(await users.findByName(id, 'a@b')).toEqual({ ...bob, version: 2 })

      ada = { ...ada, version: 2, names: [username('ada'), email('a@b')] }
      bob = { ...bob, version: 2, names: [username('bob')] }
      expect(await users.save([ada, bob])).toBe('saved')
      expect(await users.findByName(id, 'a@b')).toEqual({ ...ada, version: 3 })
    })

    test('one save exchanges the names of two users', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      const bob = await withUser(storage, aUser(id, 'bob'))
      expect(
        await users.save([
          { ...ada, names: bob.names },
          { ...bob, names: ada.names },
        ]),
      ).toBe('saved')
      expect((await users.findByName(id, 'ada'))?.sub).toBe(bob.sub)
      expect((await users.findByName(id, 'bob'))?.sub).toBe(ada.sub)
    })

    test('two users cannot claim the same name in one save', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      const bob = await withUser(storage, aUser(id, 'bob'))
      const both = [email('a@b')]
      expect(
        await users.save([
          { ...ada, names: both },
          { ...bob, names: both },
        ]),
      ).toEqual({ taken: 'email' })
      expect([await users.findByName(id, 'ada'), await users.findByName(id, 'bob')]).toEqual([ada, bob])
    })

    test('of many callers that move one name, one succeeds', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada', { names: [username('ada'), email('a@b')] }))
      const rivals = await atOnce(6, (index) => withUser(storage, aUser(id, `rival-${index}`)))
      const results = await Promise.all(
        rivals.map((rival) =>
          users.save([
            { ...ada, names: [username('ada')] },
            { ...rival, names: [...rival.names, email('a@b')] },
          ]),
        ),
      )
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 5 })
      const holder = await users.findByName(id, 'a@b')
      expect(holder?.sub).toBe(rivals[results.indexOf('saved')]?.sub)
    })

    test('the names of a deleted user are available', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      await users.delete(id, ada.sub)
      expect(await users.insert(aUser(id, 'ada', { sub: 'another' }))).toBe('inserted')
      expect((await users.findByName(id, 'ada'))?.sub).toBe('another')
    })
  })
}
