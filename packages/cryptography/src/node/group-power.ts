import { DiffieHellman, getDiffieHellman } from 'node:crypto'
import { modPow, residue } from '../mod-pow.ts'
import { modpGroup } from '../modp-group.ts'

/**
 * Native powers in the group, by way of a Diffie-Hellman key agreement: the exponent as private key, the base as public one.
 *
 * The group is taken by its name, as OpenSSL knows it to be sound; given as numbers it is checked for primality first, which
 * costs more than a second. Node does not show `setPrivateKey` on named groups, though they are of the same make: it is
 * borrowed from the general class. One object serves all: setting the key and using it happen without a pause.
 */
const group = getDiffieHellman('modp15')

/** Returns undefined for what a key agreement rejects: bases and powers 0, 1 and N - 1. */
export const nativePower = (base: bigint, exponent: bigint): bigint | undefined => {
  try {
    // oxlint-disable-next-line typescript/unbound-method -- It is bound to the group right here.
    Reflect.apply(DiffieHellman.prototype.setPrivateKey, group, [toHex(exponent), 'hex'])
    return BigInt(`0x${group.computeSecret(toHex(base), 'hex', 'hex')}`)
  } catch {
    return undefined
  }
}

/** `base ** exponent mod N` for any base and any exponent that is not negative. */
export const groupPower = (base: bigint, exponent: bigint): bigint => {
  const reduced = residue(base)
  const native = exponent > 0n && exponent < modpGroup.prime ? nativePower(reduced, exponent) : undefined
  return native ?? modPow(reduced, exponent)
}

/** Whole bytes: an odd number of digits gets a zero in front. */
const toHex = (value: bigint): string => {
  const hex = value.toString(16)
  return hex.length % 2 ? `0${hex}` : hex
}
