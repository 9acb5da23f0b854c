import { describe, expect } from 'vitest'
import { atOnce, sealed } from './samples.ts'
import { type Open, testsOn } from './topic.ts'

export const installationConformance = (open: Open): void => {
  describe('the installation', () => {
    const test = testsOn(open)

    test('keeps the first key check permanently', async ({ installation }) => {
      expect(await installation.keyCheck()).toBe(undefined)
      expect(await installation.storeKeyCheck(sealed('first'))).toBe('first')
      expect(await installation.storeKeyCheck(sealed('second'))).toBe('first')
      expect(await installation.keyCheck()).toBe('first')
    })

    test('keeps the last provisioned limit of each category', async ({ installation }) => {
      expect(await installation.provisionedLimits()).toEqual({})
      await installation.storeKeyCheck(sealed('first'))
      for (const [category, value] of [
        ['UserRead', 130],
        ['UserToken', 200],
        ['UserRead', 140],
      ] as const)
        await installation.storeProvisionedLimit(category, value)
      expect(await installation.provisionedLimits()).toEqual({ UserRead: 140, UserToken: 200 })
    })

    test('gives concurrent callers the same key check', async ({ installation }) => {
      const kept = await atOnce(8, (index) => installation.storeKeyCheck(sealed(`${index}`)))
      expect(new Set(kept)).toEqual(new Set([await installation.keyCheck()]))
    })
  })
}
