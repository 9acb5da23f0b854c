import { describe, expect } from 'vitest'
import type { Page, PageRequest } from '../src/index.ts'
import { aClient, aPool, aUser, awkwardTexts, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

/** Turns all pages, and may do something between them. */
export const allPages = async <T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
  between: (turned: number) => Promise<unknown> = async () => {},
): Promise<readonly T[][]> => {
  const pages: T[][] = []
  let after: string | undefined
  do {
    const page = await list({ limit, after })
    pages.push([...page.items])
    after = page.next
    await between(pages.length)
  } while (after !== undefined && pages.length < 1000)
  return pages
}

/** By code point, which is also the order of the UTF-8 bytes. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

export const listingConformance = (open: Open): void => {
  describe('listings', () => {
    const test = testsOn(open)

    test('of nothing are one empty page', async (storage) => {
      const { id } = await withPool(storage)
      expect(await storage.users.list(id, { limit: 5 })).toEqual({ items: [] })
      expect(await storage.users.list('us-east-1_Unknown00', { limit: 5 })).toEqual({ items: [] })
      expect(await storage.clients.list(id, { limit: 5 })).toEqual({ items: [] })
      await storage.pools.delete(id)
      expect(await storage.pools.list({ limit: 5 })).toEqual({ items: [] })
    })

    test('of pools and clients are ordered by id, in pages', async (storage) => {
      const ids = ['us-east-1_b', 'us-east-1_a', 'us-east-1_C', 'us-east-1_d', 'eu-west-1_z']
      for (const id of ids) await withPool(storage, id)
      const pages = await allPages((page) => storage.pools.list(page), 2)
      expect(pages.flat()).toEqual(ids.toSorted(byCodePoint).map((id) => aPool(id)))
      expect(pages.map(({ length }) => length)).toEqual([2, 2, 1])

      for (const id of ids) await storage.clients.insert(aClient('us-east-1_a', `client ${id}`))
      await storage.clients.insert(aClient('us-east-1_b', 'client of another'))
      const clients = await allPages((page) => storage.clients.list('us-east-1_a', page), 2)
      expect(clients.flat()).toEqual(ids.toSorted(byCodePoint).map((id) => aClient('us-east-1_a', `client ${id}`)))
    })

    test('of users are ordered by sub, within one pool', async (storage) => {
      const [{ id }, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      await withUser(storage, aUser(other.id, 'stranger'))
      const users = awkwardTexts.map((text, index) => aUser(id, `user-${index}`, { sub: text }))
      for (const user of users) await withUser(storage, user)
      const expected = users.toSorted((a, b) => byCodePoint(a.sub, b.sub))
      for (const limit of [1, 2, 7, users.length, users.length + 1, 1000])
        expect((await allPages((page) => storage.users.list(id, page), limit)).flat()).toEqual(expected)
    })

    test('return `next` if there may be more, and only then if the rest fits', async (storage) => {
      const { id } = await withPool(storage)
      for (const name of ['a', 'b', 'c']) await withUser(storage, aUser(id, name))
      expect((await storage.users.list(id, { limit: 2 })).next).toEqual(expect.any(String))
      expect((await storage.users.list(id, { limit: 4 })).next).toBe(undefined)
    })

    test('return each unchanged item once while others are added and removed', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      const name = (index: number) => `user-${String(index).padStart(3, '0')}`
      for (let index = 0; index < 40; index += 2) await withUser(storage, aUser(id, name(index)))
      const pages = await allPages(
        (page) => users.list(id, page),
        3,
        async (turned) => {
          await withUser(storage, aUser(id, `${name(turned * 6)}-before`))
          await withUser(storage, aUser(id, `${name(turned * 2)}-behind`))
          await users.delete(id, `sub-of-${name(turned * 2 - 2)}`)
        },
      )
      const seen = pages.flat().map(({ username }) => username)
      const stayed = new Set((await users.list(id, { limit: 999 })).items.map(({ username }) => username))
      expect(new Set(seen).size).toBe(seen.length)
      for (let index = 0; index < 40; index += 2)
        if (stayed.has(name(index))) expect(seen.filter((each) => each === name(index))).toEqual([name(index)])
    })

    test('continue at the same position when the item there was deleted', async (storage) => {
      const { users } = storage
      const { id } = await withPool(storage)
      for (const name of ['a', 'b', 'c', 'd']) await withUser(storage, aUser(id, name))
      const { items, next } = await users.list(id, { limit: 2 })
      await users.delete(id, items.at(-1)!.sub)
      expect((await users.list(id, { limit: 2, after: next })).items.map(({ username }) => username)).toEqual([
        'c',
        'd',
      ])
    })
  })
}
