import { describe, expect } from 'vitest'
import { allPages } from './listing.ts'
import { aGroup, aMembership, aUser, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

const here = 'us-east-1_Aaaaaaaaa'

export const membershipsConformance = (open: Open): void => {
  describe('memberships', () => {
    const test = testsOn(open)

    test('list the groups of a user and the users in a group', async (storage) => {
      const { users, groups, memberships } = storage
      await withPool(storage, here)
      const [ada, bob, eve] = [aUser(here, 'ada'), aUser(here, 'bob'), aUser(here, 'eve')]
      await users.insertMany([ada, bob, eve])
      for (const name of ['Admins', 'Editors']) await groups.insert(aGroup(here, name))
      for (const one of [
        aMembership(eve, 'admins'),
        aMembership(ada, 'Admins'),
        aMembership(ada, 'Editors'),
        aMembership(bob, 'Editors'),
      ])
        expect(await memberships.insert(one)).toBe(true)
      const pages = await allPages((page) => memberships.listBy('group', [here, 'ADMINS'], page), 1)
      expect(pages).toEqual([[aMembership(ada, 'Admins')], [aMembership(eve, 'admins')]])
      expect(await memberships.list(here, 'sub-of-ada', { limit: 9 })).toEqual({
        items: [aMembership(ada, 'Admins'), aMembership(ada, 'Editors')],
      })
    })

    test('of a large group are deleted with the group, and those of other groups remain', async (storage) => {
      const { users, groups, memberships } = storage
      await withPool(storage, here)
      const many = Array.from({ length: 510 }, (_, index) => aUser(here, `user-${index}`))
      await users.insertMany(many)
      for (const name of ['large', 'small']) await groups.insert(aGroup(here, name))
      await Promise.all(many.map((user) => memberships.insert(aMembership(user, 'large'))))
      await memberships.insert(aMembership(aUser(here, 'user-0'), 'small'))
      expect(await groups.delete(here, 'Large')).toBe(true)
      expect(await memberships.listBy('group', [here, 'large'], { limit: 9 })).toEqual({ items: [] })
      await groups.insert(aGroup(here, 'large'))
      expect(await memberships.listBy('group', [here, 'large'], { limit: 9 })).toEqual({ items: [] })
      expect((await memberships.listBy('group', [here, 'small'], { limit: 9 })).items).toHaveLength(1)
    })
  })
}
