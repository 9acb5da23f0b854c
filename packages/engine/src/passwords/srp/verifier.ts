import { modpGroup } from '@poolhouse/cryptography'
import { concat } from '../../kernel/encoding/concat.ts'
import { integerFromBytes } from '../../kernel/encoding/integers.ts'
import { pad } from './pad.ts'
import type { SrpCryptography, SrpIdentity } from './parameters.ts'

/** SRP's x: the password, the salt and the identity, hashed to one number. Keep it as secret as the password. */
export const passwordKey = async (
  cryptography: SrpCryptography,
  { poolName, userId }: SrpIdentity,
  password: string,
  salt: Uint8Array,
): Promise<bigint> => {
  const identity = await cryptography.sha256(`${poolName}${userId}:${password}`)
  // The salt is hashed as a number, because clients receive it in hex and drop leading zeros.
  return integerFromBytes(await cryptography.sha256(concat(pad(integerFromBytes(salt)), identity)))
}

/**
 * SRP's v = g ^ x, which a server stores instead of the password. Passwords can be guessed offline with it, so it is stored
 * sealed.
 */
export const makeVerifier = async (
  cryptography: SrpCryptography,
  identity: SrpIdentity,
  password: string,
  salt: Uint8Array,
): Promise<bigint> =>
  cryptography.groupPower(modpGroup.generator, await passwordKey(cryptography, identity, password, salt))
