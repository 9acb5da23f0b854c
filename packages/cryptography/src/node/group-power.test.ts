import { expect, test } from 'vitest'
import { modPow } from '../mod-pow.ts'
import { modpGroup } from '../modp-group.ts'
import { nativePower } from './group-power.ts'

test('the native implementation is available and computes correct powers', () => {
  const exponent = 2n ** 255n + 1n
  expect(nativePower(modpGroup.generator, exponent)).toBe(modPow(modpGroup.generator, exponent))
})

test('the native implementation returns undefined for 0, 1 and -1', () => {
  for (const base of [0n, 1n, modpGroup.prime - 1n]) expect(nativePower(base, 5n)).toBeUndefined()
})
