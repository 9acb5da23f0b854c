import { describe, expect } from 'vitest'
import { atOnce, awkwardTexts, countResults, noon } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const bucketsConformance = (open: Open): void => {
  describe('buckets', () => {
    const test = testsOn(open)
    const second = 1000
    const withdrawal = { cost: 100, capacity: 300, now: noon }

    test('hold their capacity, and refill over time', async ({ buckets }) => {
      const take = (now: number, cost = 100) => buckets.take('a', { cost, capacity: 300, now })
      expect([await take(noon), await take(noon, 200), await take(noon)]).toEqual([true, true, false])
      expect([await take(noon + 99), await take(noon + 100), await take(noon + 100)]).toEqual([false, true, false])
      // Full again, and never more than full.
      expect([await take(noon + 9 * second, 300), await take(noon + 9 * second, 1)]).toEqual([true, false])
    })

    test('keep their time when a clock is behind', async ({ buckets }) => {
      expect(await buckets.take('a', { ...withdrawal, cost: 300 })).toBe(true)
      expect(await buckets.take('a', { ...withdrawal, now: noon - second })).toBe(false)
      expect(await buckets.take('a', { ...withdrawal, now: noon + 100 })).toBe(true)
    })

    test('give concurrent callers no more than they hold', async ({ buckets }) => {
      expect(countResults(await atOnce(64, () => buckets.take('a', { ...withdrawal, capacity: 2000 })))).toEqual({
        true: 20,
        false: 44,
      })
    })

    test('distinguish keys exactly', async ({ buckets }) => {
      const full = { ...withdrawal, cost: 300 }
      for (const expected of [true, false]) {
        const results = await Promise.all(awkwardTexts.map((text) => buckets.take(text, full)))
        expect(countResults(results)).toEqual({ [String(expected)]: awkwardTexts.length })
      }
    })

    test('survive pruning until they are full', async (storage) => {
      const { buckets } = storage
      await atOnce(700, (index) => buckets.take(`${index}`, { ...withdrawal, cost: 300 }))
      await storage.prune(noon + 300)
      expect(await buckets.take('0', { ...withdrawal, cost: 300, now: noon + 299 })).toBe(false)
      await storage.prune(noon + 301)
      expect(await buckets.take('0', { ...withdrawal, cost: 300 })).toBe(true)
    })
  })
}
