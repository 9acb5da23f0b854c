import { modpGroup } from '@poolhouse/cryptography'
import { concat } from '../../kernel/encoding/concat.ts'
import { integerFromBytes } from '../../kernel/encoding/integers.ts'
import { pad } from './pad.ts'
import type { SrpCryptography, SrpIdentity } from './parameters.ts'

/** SRP's x: the password, the salt and whose it is, hashed to one number. It is worth as much as the password. */
export const passwordKey = async (
  cryptography: SrpCryptography,
  { poolName, userId }: SrpIdentity,
  password: string,
  salt: Uint8Array,
): Promise<bigint> => {
  const identity = await cryptography.sha256(`${poolName}${userId}:${password}`)
  // The salt counts as a number: clients see it in hex and drop zeros in front.
  return integerFromBytes(await cryptography.sha256(concat(pad(integerFromBytes(salt)), identity)))
}

/**
 * SRP's v = g ^ x: what a server stores instead of the password. Passwords can be guessed against it, so it is sealed at
 * rest like a password hash.
 */
export const makeVerifier = async (
  cryptography: SrpCryptography,
  identity: SrpIdentity,
  password: string,
  salt: Uint8Array,
): Promise<bigint> =>
  cryptography.groupPower(modpGroup.generator, await passwordKey(cryptography, identity, password, salt))
