import { describe, expect } from 'vitest'
import { OwnerNotFound } from '../src/index.ts'
import {
  aFullUser,
  aGrant,
  aUser,
  atOnce,
  awkwardTexts,
  grantOf,
  noon,
  countResults,
  username,
  withPool,
  withUser,
} from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const usersConformance = (open: Open): void => {
  describe('users', () => {
    const test = testsOn(open)

    test('finds an inserted user with all of its members, as version 1', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      expect(await users.insert(aFullUser(id, 'ada'))).toBe('inserted')
      expect(await users.insert(aUser(id, 'bob'))).toBe('inserted')
      expect(await users.find(id, 'sub-of-ada')).toEqual({ ...aFullUser(id, 'ada'), version: 1 })
      expect(await users.find(id, 'sub-of-bob')).toEqual({ ...aUser(id, 'bob'), version: 1 })
    })

    test('finds no user in another pool or under another sub', async (storage) => {
      const { id } = await withPool(storage)
      await withPool(storage, 'us-east-1_Other0000')
      await withUser(storage, aUser(id, 'ada'))
      expect(await storage.users.find('us-east-1_Other0000', 'sub-of-ada')).toBe(undefined)
      expect(await storage.users.find(id, 'SUB-OF-ADA')).toBe(undefined)
      expect(await storage.users.findByName('us-east-1_Other0000', 'ada')).toBe(undefined)
    })

    test('gives concurrent readers their own records, as written before the reads began', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const names = [...awkwardTexts, 'NULL', '{a,b}', '"a"', '\\"']
      for (const name of names) await withUser(storage, aUser(id, name))
      const asked = [...names, 'nobody', ...names, '']
      const known = new Set<string>(names)
      const expected = (name: string) => (known.has(name) ? aUser(id, name) : undefined)
      expect(await Promise.all(asked.map((name) => users.findByName(id, name)))).toEqual(asked.map(expected))
      expect(await Promise.all(asked.map((name) => users.find(id, `sub-of-${name}`)))).toEqual(asked.map(expected))

      const saveAndFind = async (name: string): Promise<number | undefined> => {
        await users.save([aUser(id, name, { attempts: { tries: [1] } })])
        return (await users.find(id, `sub-of-${name}`))?.version
      }
      expect(new Set(await Promise.all(names.map(saveAndFind)))).toEqual(new Set([2]))
    })

    test('rejects a user of a pool that does not exist', async ({ users }) => {
      await expect(users.insert(aUser('us-east-1_Unknown00', 'ada'))).rejects.toBeInstanceOf(OwnerNotFound)
      expect(await users.findByName('us-east-1_Unknown00', 'ada')).toBe(undefined)
    })

    test('rejects a sub that is used, and leaves its user unchanged', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      await withUser(storage, aUser(id, 'ada'))
      await expect(users.insert(aUser(id, 'eve', { sub: 'sub-of-ada' }))).rejects.toThrow()
      expect(await users.find(id, 'sub-of-ada')).toEqual(aUser(id, 'ada'))
      expect(await users.findByName(id, 'eve')).toBe(undefined)
      expect(await users.estimateCount(id)).toBe(1)
    })

    test('saves over the version that was read, completely, and increments it', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const before = await withUser(storage, aFullUser(id, 'ada'))
      const after = aUser(id, 'ada', { attributes: { name: 'Ada' }, enabled: true, modifiedAt: noon + 1 })
      expect(await users.save([after])).toBe('saved')
      expect(await users.find(id, before.sub)).toEqual({ ...after, version: 2 })
      expect(await users.save([{ ...before, version: 2 }])).toBe('saved')
      expect(await users.find(id, before.sub)).toEqual({ ...before, version: 3 })
    })

    test('saves the members that change most often: codes, attempts, lockout, password', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const { codes, attempts, lockout, credential, pending } = aFullUser(id, 'ada')
      let user = await withUser(storage, aUser(id, 'ada'))
      for (const change of [
        { codes },
        { attempts },
        { lockout },
        { credential },
        { pending },
        { lockout: undefined },
      ]) {
        const changed = { ...user, ...change, modifiedAt: user.modifiedAt + 1 }
        expect(await users.save([changed])).toBe('saved')
        user = { ...changed, version: user.version + 1 }
        expect(await users.find(id, user.sub)).toEqual(user)
      }
    })

    test('is stale for an old version, a later version and a deleted user, and changes nothing', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      const saved = { ...user, attributes: { name: 'second' }, version: 2 }
      await users.save([{ ...saved, version: 1 }])
      const other = { ...user, attributes: { name: 'third' }, names: [username('third')] }
      expect(await users.save([other])).toBe('stale')
      expect(await users.save([{ ...other, version: 3 }])).toBe('stale')
      expect(await users.save([{ ...user, lockout: { failures: 1, lastFailureAt: noon } }])).toBe('stale')
      expect(await users.save([aUser(id, 'nobody')])).toBe('stale')
      expect(await users.find(id, user.sub)).toEqual(saved)
      expect([await users.findByName(id, 'third'), await users.findByName(id, 'nobody')]).toEqual([
        undefined,
        undefined,
      ])
    })

    test('lets one of many callers save a version with any changes', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      const results = await atOnce(12, (index) => {
        const changed = { ...user, attempts: { tries: [index] } }
        return users.save([index % 2 ? changed : { ...changed, names: [username('ada'), username(`ada-${index}`)] }])
      })
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 11 })
      const found = await users.find(id, user.sub)
      const winner = results.indexOf('saved')
      expect([found?.version, found?.attempts]).toEqual([2, { tries: [winner] }])
      const held = await atOnce(12, async (index) => (await users.findByName(id, `ada-${index}`)) !== undefined)
      expect(held.map((isHeld, index) => (isHeld ? index : -1)).filter((index) => index >= 0)).toEqual(
        winner % 2 ? [] : [winner],
      )
    })

    test('loses no change of callers that read again when they are stale', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const { sub } = await withUser(storage, aUser(id, 'ada'))
      const add = async (attempt: number): Promise<void> => {
        const user = (await users.find(id, sub))!
        const tries = [...(user.attempts['tries'] ?? []), attempt]
        if ((await users.save([{ ...user, attempts: { tries } }])) !== 'saved') await add(attempt)
      }
      await atOnce(10, add)
      const user = (await users.find(id, sub))!
      expect(user.version).toBe(11)
      expect(user.attempts['tries']?.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    })

    test('saves several users, or none when one of them is stale or deleted', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      const bob = await withUser(storage, aUser(id, 'bob'))
      const disabled = (user: typeof ada) => ({ ...user, enabled: false })
      expect(await users.save([disabled(ada), disabled({ ...bob, version: 2 })])).toBe('stale')
      expect(await users.save([disabled({ ...ada, version: 7 }), disabled(bob)])).toBe('stale')
      expect(await users.save([disabled(ada), disabled(bob), disabled(aUser(id, 'nobody'))])).toBe('stale')
      expect(await users.save([disabled(ada), disabled(ada)])).toBe('stale')
      expect([await users.find(id, ada.sub), await users.find(id, bob.sub)]).toEqual([ada, bob])
      expect(await users.save([disabled(ada), disabled(bob)])).toBe('saved')
      expect([await users.find(id, ada.sub), await users.find(id, bob.sub)]).toEqual([
        { ...disabled(ada), version: 2 },
        { ...disabled(bob), version: 2 },
      ])
    })

    test('concurrent saves of overlapping users are applied completely or not at all', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const ada = await withUser(storage, aUser(id, 'ada'))
      const bob = await withUser(storage, aUser(id, 'bob'))
      const marked = (user: typeof ada, index: number) => ({ ...user, attributes: { name: `mark ${index}` } })
      const results = await atOnce(10, (index) =>
        users.save(index % 2 ? [marked(ada, index), marked(bob, index)] : [marked(bob, index), marked(ada, index)]),
      )
      expect(countResults(results)).toEqual({ '"saved"': 1, '"stale"': 9 })
      const winner = results.indexOf('saved')
      expect(await users.find(id, ada.sub)).toEqual({ ...marked(ada, winner), version: 2 })
      expect(await users.find(id, bob.sub)).toEqual({ ...marked(bob, winner), version: 2 })
    })

    test('deletes a user with names and grants, and no other user', async (storage) => {
      const { users, grants } = storage
      const { id } = await withPool(storage)
      const attributes = { email: 'same@example.com' }
      const ada = await withUser(storage, aUser(id, 'ada', { attributes }))
      const bob = await withUser(storage, aUser(id, 'bob', { attributes }))
      await grants.insert(aGrant(ada, 'of-ada'), 'token-of-ada')
      await grants.insert(aGrant(bob, 'of-bob'), 'token-of-bob')
      await grants.rotate({ poolId: id, eventId: 'of-ada', from: 'token-of-ada', to: 'next', at: noon, graceMs: 0 })

      expect(await users.delete(id, ada.sub)).toBe(true)

      expect(await users.find(id, ada.sub)).toBe(undefined)
      expect(await users.findByName(id, 'ada')).toBe(undefined)
      expect(await users.save([ada])).toBe('stale')
      expect(await grantOf(storage, id, 'of-ada')).toBe(undefined)
      expect(await grants.findByRefreshToken(id, 'token-of-ada')).toBe(undefined)
      expect(await grants.findByRefreshToken(id, 'next')).toBe(undefined)
      expect(await users.list(id, { limit: 9 })).toEqual({ items: [bob] })
      expect(await users.list(id, { limit: 9 }, { by: 'email', match: 'equals', value: attributes.email })).toEqual({
        items: [bob],
      })
      expect(await grantOf(storage, id, 'of-bob')).toEqual(aGrant(bob, 'of-bob'))
      expect(await users.estimateCount(id)).toBe(1)
    })

    test('deletes once, and returns false for a user that does not exist', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const { sub } = await withUser(storage, aUser(id, 'ada'))
      expect(countResults(await atOnce(6, () => users.delete(id, sub)))).toEqual({ true: 1, false: 5 })
      expect(await users.delete('us-east-1_Unknown00', sub)).toBe(false)
      expect(await users.estimateCount(id)).toBe(0)
    })

    test('of a concurrent save and delete, the user is deleted in the end, and the names are available', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada'))
      const [, deleted] = await Promise.all([
        users.save([{ ...user, names: [username('ada'), username('countess')] }]),
        users.delete(id, user.sub),
        users.save([{ ...user, names: [username('lovelace')], attributes: { name: 'Ada' } }]),
      ])
      expect(deleted).toBe(true)
      expect(await users.find(id, user.sub)).toBe(undefined)
      for (const name of ['ada', 'countess', 'lovelace']) expect(await users.findByName(id, name)).toBe(undefined)
      expect(await users.list(id, { limit: 9 }, { by: 'name', match: 'prefix', value: '' })).toEqual({ items: [] })
      for (const name of ['ada', 'countess', 'lovelace']) await withUser(storage, aUser(id, name))
    })

    test('counts users of the pool', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      await withPool(storage, 'us-east-1_Other0000')
      expect(await users.estimateCount(id)).toBe(0)
      await atOnce(10, (index) => users.insert(aUser(id, `user-${index % 7}`, { sub: `sub-${index}` })))
      await users.delete(id, (await users.findByName(id, 'user-1'))!.sub)
      expect(await users.estimateCount(id)).toBe(6)
      expect(await users.estimateCount('us-east-1_Other0000')).toBe(0)
      expect(await users.estimateCount('us-east-1_Unknown00')).toBe(0)
    })

    test('keeps unusual attribute names and values', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const attributes = Object.fromEntries([
        ...awkwardTexts.map((text) => [text, `value of ${text}`]),
        ...awkwardTexts.map((text, index) => [`custom:${index}`, text]),
      ]) as Record<string, string>
      const user = await withUser(storage, aUser(id, 'ada', { attributes }))
      expect(Object.hasOwn(attributes, '__proto__')).toBe(true)
      const found = (await users.find(id, user.sub))!
      expect(Object.entries(found.attributes)).toEqual(Object.entries(attributes))
      await users.save([{ ...found, attributes: { ...found.attributes, name: 'Ada' } }])
      expect(Object.entries((await users.find(id, user.sub))!.attributes)).toEqual([
        ...Object.entries(attributes),
        ['name', 'Ada'],
      ])
    })

    test('keeps large values', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const attributes = Object.fromEntries(
        Array.from({ length: 50 }, (_, index) => [`custom:${index}`, 'ä'.repeat(2048)]),
      )
      const user = await withUser(storage, aUser(id, 'ada', { attributes: { ...attributes, name: 'n'.repeat(2048) } }))
      expect(await users.find(id, user.sub)).toEqual(user)
      expect(await users.list(id, { limit: 1 }, { by: 'name', match: 'prefix', value: 'n'.repeat(2000) })).toEqual({
        items: [user],
      })
    })

    test('changing records that were passed in or returned does not change the stored ones', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const attributes = { name: 'Ada' }
      const names = [username('ada')]
      await withUser(storage, aUser(id, 'ada', { attributes, names }))
      attributes.name = 'scribbled'
      names.push(username('scribbled'))
      const found = await users.find(id, 'sub-of-ada')
      try {
        ;(found!.attributes as typeof attributes).name = 'scribbled'
      } catch {
        // Frozen is as good as copied.
      }
      expect(await users.find(id, 'sub-of-ada')).toEqual(aUser(id, 'ada', { attributes: { name: 'Ada' } }))
    })

    test('a record that was read does not change when the user is saved', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada', { attributes: { name: 'Ada' } }))
      const found = (await users.find(id, user.sub))!
      await users.save([{ ...found, attributes: { name: 'Countess' } }])
      expect(found).toEqual(user)
    })
  })
}
