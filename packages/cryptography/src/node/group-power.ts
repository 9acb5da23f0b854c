import { DiffieHellman, getDiffieHellman } from 'node:crypto'
import { modPow, residue } from '../mod-pow.ts'
import { modpGroup } from '../modp-group.ts'

/**
 * Native powers in the group, computed as a Diffie-Hellman key agreement: the exponent is the private key, the base the
 * public key.
 *
 * The group is selected by name, because OpenSSL checks the primality of a group passed as numbers, which takes more than a
 * second. Node has no `setPrivateKey` on named groups, so the method of the general class is called. One object is enough,
 * because the key is set and used synchronously.
 */
const group = getDiffieHellman('modp15')

/** Returns undefined if the key agreement rejects the base or the power: 0, 1 and N - 1. */
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

/** Pads an odd number of digits with a zero, because the hex must consist of whole bytes. */
const toHex = (value: bigint): string => {
  const hex = value.toString(16)
  return hex.length % 2 ? `0${hex}` : hex
}
