import { expect, test } from 'vitest'
import { modPow, residue } from './mod-pow.ts'
import { modpGroup } from './modp-group.ts'

const { prime } = modpGroup

test('the prime has 3072 bits, and starts and ends as in RFC 3526', () => {
  const digits = prime.toString(16)
  expect(digits).toHaveLength(768)
  expect(digits).toMatch(/^ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd1.*43db5bfce0fd108e4b82d120a93ad2caf{16}$/)
})

test('computes small powers', () => {
  expect(modPow(2n, 10n)).toBe(1024n)
  expect(modPow(7n, 0n)).toBe(1n)
  expect(modPow(0n, 0n)).toBe(1n)
  expect(modPow(0n, 5n)).toBe(0n)
})

test('reduces numbers to the group, including negative ones', () => {
  expect([residue(-1n), residue(prime), residue(prime + 3n)]).toEqual([prime - 1n, 0n, 3n])
})

test('rejects a negative exponent', () => {
  expect(() => modPow(2n, -1n)).toThrow(RangeError)
})
