import { expect, test, vi } from 'vitest'
import { createTestEngine } from '../testing/index.ts'
import { requirePasswordList } from './require-password-list.ts'

test.each([
  ['OFF', 0],
  ['AUDIT', 1],
  ['ENFORCED', 1],
] as const)('with threat protection %s, the list is required %i times', async (AdvancedSecurityMode, times) => {
  const { aPool, storage } = await createTestEngine()
  await aPool()
  await aPool({ UserPoolTier: 'PLUS', UserPoolAddOns: { AdvancedSecurityMode } })
  const required = vi.fn()
  await requirePasswordList({ pools: storage.pools, compromisedPasswords: { contains: async () => false, required } })
  expect(required).toHaveBeenCalledTimes(times)
})
