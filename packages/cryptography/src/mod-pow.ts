import { modpGroup } from './modp-group.ts'

/**
 * Computes powers in the group with BigInt, for any base and any exponent that is not negative. It takes milliseconds, and
 * its time reveals something about the exponent: prefer native code if available.
 */
export const modPow = (base: bigint, exponent: bigint): bigint => {
  if (exponent < 0n) throw new RangeError('The exponent must not be negative.')
  let power = 1n
  let square = residue(base)
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) power = (power * square) % modpGroup.prime
    square = (square * square) % modpGroup.prime
  }
  return power
}

/** Reduces a number modulo the prime: at least 0, less than the prime. */
export const residue = (value: bigint): bigint => {
  const remainder = value % modpGroup.prime
  return remainder < 0n ? remainder + modpGroup.prime : remainder
}
