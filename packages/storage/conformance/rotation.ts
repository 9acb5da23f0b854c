import { describe, expect } from 'vitest'
import type { Rotation, Storage } from '../src/index.ts'
import { aGrant, aUser, atOnce, noon, countResults, withPool, withUser } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const rotationConformance = (open: Open): void => {
  describe('rotation of refresh tokens', () => {
    const test = testsOn(open)

    const granted = async (storage: Storage) => {
      const { id } = await withPool(storage)
      const grant = aGrant(await withUser(storage, aUser(id, 'ada')))
      await storage.grants.insert(grant, 'first')
      const rotate = (from: string, to: string, more: Partial<Rotation> = {}) =>
        storage.grants.rotate({ poolId: id, eventId: 'event-1', from, to, at: noon, graceMs: 0, ...more })
      const token = async (hash: string) => (await storage.grants.findByRefreshToken(id, hash))?.token
      return { id, grant, rotate, token }
    }

    test('replaces a token by another in the same grant', async (storage) => {
      const { id, grant, rotate, token } = await granted(storage)
      expect(await rotate('first', 'second')).toBe('rotated')
      expect(await token('first')).toEqual({ poolId: id, hash: 'first', eventId: 'event-1', replacedAt: noon })
      expect(await token('second')).toEqual({ poolId: id, hash: 'second', eventId: 'event-1' })
      expect((await storage.grants.findByRefreshToken(id, 'second'))?.grant).toEqual(grant)
      expect(await rotate('second', 'third')).toBe('rotated')
    })

    test('returns reused for a token that was replaced, and adds nothing', async (storage) => {
      const { rotate, token } = await granted(storage)
      await rotate('first', 'second')
      expect(await rotate('first', 'stolen', { at: noon + 1 })).toBe('reused')
      expect(await token('stolen')).toBe(undefined)
      expect((await token('first'))?.replacedAt).toBe(noon)
      expect(await rotate('first', 'earlier', { at: noon - 1 })).toBe('reused')
    })

    test('returns reused for a token that is unknown, of another grant or of another pool', async (storage) => {
      const { rotate, token } = await granted(storage)
      await withPool(storage, 'us-east-1_Other0000')
      expect(await rotate('unknown', 'x')).toBe('reused')
      expect(await rotate('first', 'x', { eventId: 'event-2' })).toBe('reused')
      expect(await rotate('first', 'x', { poolId: 'us-east-1_Other0000' })).toBe('reused')
      expect([await token('x'), (await token('first'))?.replacedAt]).toEqual([undefined, undefined])
    })

    test('allows a token to rotate again within the grace period, which starts with the first rotation', async (storage) => {
      const { rotate, token } = await granted(storage)
      const graceMs = 100
      expect(await rotate('first', 'a', { graceMs })).toBe('rotated')
      expect(await rotate('first', 'b', { graceMs, at: noon + 99 })).toBe('rotated')
      expect(await rotate('first', 'c', { graceMs, at: noon + 100 })).toBe('reused')
      expect(await rotate('first', 'd', { graceMs: 0, at: noon + 1 })).toBe('reused')
      expect((await token('first'))?.replacedAt).toBe(noon)
      expect(await Promise.all(['a', 'b', 'c', 'd'].map(async (hash) => (await token(hash)) !== undefined))).toEqual([
        true,
        true,
        false,
        false,
      ])
    })

    test('of many callers with one token and no grace period, one rotates', async (storage) => {
      const { rotate, token } = await granted(storage)
      const results = await atOnce(12, (index) => rotate('first', `next-${index}`, { at: noon - index }))
      expect(countResults(results)).toEqual({ '"rotated"': 1, '"reused"': 11 })
      const added = await atOnce(12, async (index) => ((await token(`next-${index}`)) ? 'rotated' : 'reused'))
      expect(added).toEqual(results)
    })

    test('of many callers within the grace period, all rotate', async (storage) => {
      const { rotate, token } = await granted(storage)
      const results = await atOnce(6, (index) => rotate('first', `next-${index}`, { at: noon + index, graceMs: 1000 }))
      expect(countResults(results)).toEqual({ '"rotated"': 6 })
      expect(await atOnce(6, async (index) => (await token(`next-${index}`))?.hash)).toEqual(
        Array.from({ length: 6 }, (_, index) => `next-${index}`),
      )
    })
  })
}
