import { describe, expect, test } from 'vitest'
import { type Cryptography, modPow, modpGroup } from '../src/index.ts'

const { prime, generator } = modpGroup

/** Fits the ends of a long number written as `start…end`. */
const withEnds = (start: string, end: string) => new RegExp(`^${start}[0-9a-f]{700,}${end}$`)

export const groupPowerConformance = (cryptography: Cryptography): void => {
  describe('groupPower', () => {
    test('computes the public values of a known SRP exchange', async () => {
      const clientSecret = BigInt(`0x${'11'.repeat(32)}`)
      expect((await cryptography.groupPower(generator, clientSecret)).toString(16)).toMatch(
        withEnds('f2c4e740', 'b35a49099'),
      )
    })

    test('returns 1 for every base to the power of N - 1 (Fermat)', async () => {
      expect(await cryptography.groupPower(3n, prime - 1n)).toBe(1n)
      expect(await cryptography.groupPower(prime - 2n, prime - 1n)).toBe(1n)
    })

    const bases = {
      zero: 0n,
      one: 1n,
      'the generator': 2n,
      'one byte': 0xffn,
      'an odd number of digits': 0x12345n,
      'half as long as N': 2n ** 1536n + 12345n,
      'a byte shorter than N': 2n ** 3060n + 7n,
      'N - 2': prime - 2n,
      'N - 1': prime - 1n,
      N: prime,
      'N + 1': prime + 1n,
      'N + 5': prime + 5n,
      'twice as long as N': prime * prime - 5n,
      negative: -5n,
    }
    const exponents = {
      zero: 0n,
      one: 1n,
      two: 2n,
      'an odd number of digits': 0x10001n,
      '256 bits': BigInt(`0x${'22'.repeat(32)}`),
      '256 bits, leading zeros': BigInt(`0x${'22'.repeat(29)}`),
      '1024 bits': 2n ** 1023n + 99n,
      '(N - 1) / 2': (prime - 1n) / 2n,
      'N - 1': prime - 1n,
      N: prime,
      'longer than N': prime * 3n + 17n,
    }
    for (const [baseName, base] of Object.entries(bases)) {
      test(`base ${baseName} gives the same result as BigInt arithmetic, for exponents of any size`, async () => {
        for (const exponent of Object.values(exponents)) {
          expect(await cryptography.groupPower(base, exponent)).toBe(modPow(base, exponent))
        }
      })
    }

    test('gives concurrent callers their own results', async () => {
      const exponentsOfMany = Array.from({ length: 20 }, (_, index) => 1000n + BigInt(index))
      const powers = await Promise.all(exponentsOfMany.map(async (exponent) => cryptography.groupPower(3n, exponent)))
      expect(powers).toEqual(exponentsOfMany.map((exponent) => modPow(3n, exponent)))
    })
  })
}
