import { describe, expect } from 'vitest'
import { atOnce, awkwardTexts, noon, tally, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const spentContract = (open: Open): void => {
  describe('what is spent', () => {
    const test = testsOn(open)

    test('is spent once, in its pool', async (storage) => {
      const { spent } = storage
      const [{ id }, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      expect(await spent.isSpent(id, 'x')).toBe(false)
      expect(await spent.spend(id, 'x', noon)).toBe(true)
      expect(await spent.spend(id, 'x', noon + 1)).toBe(false)
      expect([await spent.isSpent(id, 'x'), await spent.isSpent(id, 'y')]).toEqual([true, false])
      expect([await spent.isSpent(other.id, 'x'), await spent.spend(other.id, 'x', noon)]).toEqual([false, true])
    })

    test('is spent by one of many callers', async (storage) => {
      const { id } = await withPool(storage)
      expect(tally(await atOnce(16, () => storage.spent.spend(id, 'x', noon)))).toEqual({ true: 1, false: 15 })
    })

    test('is told apart by its id as it is', async (storage) => {
      const { id } = await withPool(storage)
      const answers = await Promise.all(awkwardTexts.map((text) => storage.spent.spend(id, text, noon)))
      expect(tally(answers)).toEqual({ true: awkwardTexts.length })
    })
  })
}
