import { describe, expect } from 'vitest'
import { allPages } from './listing.ts'
import { anAuthEvent, aUser, noon, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

const here = 'us-east-1_Aaaaaaaaa'

export const authEventsConformance = (open: Open): void => {
  describe('authEvents', () => {
    const test = testsOn(open)

    test('list the newest first, in pages', async (storage) => {
      await withPool(storage, here)
      const [ada, bob] = [aUser(here, 'ada'), aUser(here, 'bob')]
      await storage.users.insertMany([ada, bob])
      const events = [3, 1, 2, 2].map((createdAt, index) => ({ ...anAuthEvent(ada, `event-${index}`), createdAt }))
      for (const event of [...events, anAuthEvent(bob, 'other')]) await storage.authEvents.insert(event)
      const pages = await allPages((page) => storage.authEvents.listBy('newest', [here, ada.sub], page), 1)
      expect(pages.flat().map(({ id }) => id)).toEqual(['event-0', 'event-3', 'event-2', 'event-1'])
    })

    test('are pruned when they expire', async (storage) => {
      await withPool(storage, here)
      const ada = aUser(here, 'ada')
      await storage.users.insert(ada)
      await storage.authEvents.insert(anAuthEvent(ada, 'old'))
      await storage.authEvents.insert({ ...anAuthEvent(ada, 'new'), expiresAt: noon + 100 })
      await storage.prune(noon + 2)
      expect((await storage.authEvents.list(here, ada.sub, { limit: 9 })).items.map(({ id }) => id)).toEqual(['new'])
    })
  })
}
