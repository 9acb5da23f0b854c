import { describe, expect } from 'vitest'
import type { Storage, UserFilter } from '../src/index.ts'
import { allPages, byCodePoint } from './listing.ts'
import { aUser, awkwardTexts, noon, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const searchConformance = (open: Open): void => {
  describe('searches', () => {
    const test = testsOn(open)

    const found = async ({ users }: Storage, poolId: string, filter: UserFilter) =>
      (await allPages((page) => users.list(poolId, page, filter), 2)).flat().map(({ username }) => username)

    test('find users by every key, equal or by prefix', async (storage) => {
      const { id } = await withPool(storage)
      const attributes = {
        email: 'Ada@Example.com',
        phone_number: '+15550100',
        name: 'Ada King',
        given_name: 'Ada',
        family_name: 'King',
        preferred_username: 'Countess',
      }
      await withUser(storage, aUser(id, 'Ada', { attributes, status: 'UNCONFIRMED' }))
      await withUser(storage, aUser(id, 'zoe', { enabled: false }))
      const values = {
        ...attributes,
        username: 'Ada',
        'cognito:user_status': 'UNCONFIRMED',
        status: 'Enabled',
        sub: 'sub-of-Ada',
      }
      for (const [by, value] of Object.entries(values) as [UserFilter['by'], string][]) {
        expect(await found(storage, id, { by, match: 'equals', value }), by).toEqual(['Ada'])
        expect(await found(storage, id, { by, match: 'prefix', value }), by).toEqual(['Ada'])
        expect(await found(storage, id, { by, match: 'prefix', value: value.slice(0, -1) }), by).toEqual(['Ada'])
        expect(await found(storage, id, { by, match: 'equals', value: value.slice(0, -1) }), by).toEqual([])
        expect(await found(storage, id, { by, match: 'prefix', value: `${value}x` }), by).toEqual([])
      }
    })

    test('ignore case, except for username, sub and status', async (storage) => {
      const { id } = await withPool(storage)
      const attributes = { email: 'ADA@example.COM', name: 'ÅSA', family_name: 'Ωmega' }
      await withUser(storage, aUser(id, 'Ada', { attributes, sub: 'Sub' }))
      const finds = async (by: UserFilter['by'], value: string) =>
        (await found(storage, id, { by, match: 'equals', value })).length +
        (await found(storage, id, { by, match: 'prefix', value })).length
      expect(await finds('email', 'ada@EXAMPLE.com')).toBe(2)
      expect(await finds('name', 'åsa')).toBe(2)
      expect(await finds('family_name', 'ωMEGA')).toBe(2)
      expect(await finds('cognito:user_status', 'confirmed')).toBe(2)
      expect([await finds('username', 'ada'), await finds('username', 'Ada')]).toEqual([0, 2])
      expect([await finds('sub', 'sub'), await finds('sub', 'Sub')]).toEqual([0, 2])
      expect([await finds('status', 'enabled'), await finds('status', 'Enabled')]).toEqual([0, 2])
    })

    test('treat wildcards and other special characters literally', async (storage) => {
      const { id } = await withPool(storage)
      const texts = awkwardTexts.filter((text) => text === text.toLowerCase())
      for (const text of texts) await withUser(storage, aUser(id, `user ${text}`, { attributes: { name: text } }))
      for (const text of texts) {
        expect(await found(storage, id, { by: 'name', match: 'equals', value: text })).toEqual([`user ${text}`])
        expect(await found(storage, id, { by: 'name', match: 'prefix', value: text })).toEqual(
          texts
            .filter((each) => each.startsWith(text))
            .toSorted(byCodePoint)
            .map((each) => `user ${each}`),
        )
      }
      expect(await found(storage, id, { by: 'name', match: 'prefix', value: '' })).toEqual(
        texts.toSorted(byCodePoint).map((each) => `user ${each}`),
      )
    })

    test('are ordered by the value and then by sub', async (storage) => {
      const { id } = await withPool(storage)
      const values = ['b', 'B', 'a', 'c', 'a', 'b', 'A', 'c']
      for (const [index, name] of values.entries())
        await withUser(storage, aUser(id, `${8 - index}`, { attributes: { name } }))
      expect(await found(storage, id, { by: 'name', match: 'prefix', value: '' })).toEqual(
        values
          .map((name, index) => ({ name: name.toLowerCase(), key: `${8 - index}` }))
          .toSorted((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.key, b.key))
          .map(({ key }) => key),
      )
      expect(await found(storage, id, { by: 'name', match: 'equals', value: 'B' })).toEqual(['3', '7', '8'])
    })

    test('omit users without the attribute, and find those with an empty value', async (storage) => {
      const { id } = await withPool(storage)
      await withUser(storage, aUser(id, 'without'))
      await withUser(storage, aUser(id, 'empty', { attributes: { name: '' } }))
      await withUser(storage, aUser(id, 'full', { attributes: { name: 'x' } }))
      expect(await found(storage, id, { by: 'name', match: 'equals', value: '' })).toEqual(['empty'])
      expect(await found(storage, id, { by: 'name', match: 'prefix', value: '' })).toEqual(['empty', 'full'])
    })

    test('find the last saved version', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const user = await withUser(storage, aUser(id, 'ada', { attributes: { name: 'old', given_name: 'Ada' } }))
      await users.save([{ ...user, attributes: { name: 'new', email: 'a@b' }, enabled: false, modifiedAt: noon + 1 }])
      const names = async (by: UserFilter['by'], value: string) => found(storage, id, { by, match: 'equals', value })
      expect(await names('name', 'old')).toEqual([])
      expect(await names('name', 'new')).toEqual(['ada'])
      expect(await names('given_name', 'ada')).toEqual([])
      expect(await names('email', 'a@b')).toEqual(['ada'])
      expect(await names('status', 'Enabled')).toEqual([])
      expect(await names('status', 'Disabled')).toEqual(['ada'])
    })

    test('return each unchanged user once while others are added and removed', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      for (let index = 0; index < 30; index += 1)
        await withUser(storage, aUser(id, `user-${index}`, { attributes: { name: `name ${index % 3}` } }))
      const filter = { by: 'name', match: 'prefix', value: 'NAME' } as const
      const pages = await allPages(
        (page) => users.list(id, page, filter),
        4,
        async (turned) => {
          await withUser(storage, aUser(id, `new-${turned}`, { attributes: { name: `name ${turned % 3}` } }))
          await users.delete(id, `sub-of-user-${turned * 3}`)
        },
      )
      const seen = pages.flat().map(({ username }) => username)
      expect(new Set(seen).size).toBe(seen.length)
      for (const { username } of (await users.list(id, { limit: 999 })).items)
        if (username.startsWith('user-')) expect(seen).toContain(username)
    })
  })
}
