import { describe, expect } from 'vitest'
import { atOnce, awkwardTexts, noon, countResults, withPool } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const oneTimeIdConformance = (open: Open): void => {
  describe('one-time ids', () => {
    const test = testsOn(open)

    test('are consumed once, in their pool', async (storage) => {
      const { oneTimeIds } = storage
      const [{ id }, other] = [await withPool(storage), await withPool(storage, 'us-east-1_Other0000')]
      expect(await oneTimeIds.isConsumed(id, 'x')).toBe(false)
      expect(await oneTimeIds.consume(id, 'x', noon)).toBe(true)
      expect(await oneTimeIds.consume(id, 'x', noon + 1)).toBe(false)
      expect([await oneTimeIds.isConsumed(id, 'x'), await oneTimeIds.isConsumed(id, 'y')]).toEqual([true, false])
      expect([await oneTimeIds.isConsumed(other.id, 'x'), await oneTimeIds.consume(other.id, 'x', noon)]).toEqual([
        false,
        true,
      ])
    })

    test('are consumed by one of many callers', async (storage) => {
      const { id } = await withPool(storage)
      expect(countResults(await atOnce(16, () => storage.oneTimeIds.consume(id, 'x', noon)))).toEqual({
        true: 1,
        false: 15,
      })
    })

    test('are compared exactly', async (storage) => {
      const { id } = await withPool(storage)
      const results = await Promise.all(awkwardTexts.map((text) => storage.oneTimeIds.consume(id, text, noon)))
      expect(countResults(results)).toEqual({ true: awkwardTexts.length })
    })
  })
}
