import { modpGroup } from '@poolhouse/cryptography'
import { concat } from '../../kernel/encoding/concat.ts'
import { integerFromBytes } from '../../kernel/encoding/integers.ts'
import { pad } from './pad.ts'
import { multiplier, type SrpCryptography } from './parameters.ts'

/** The server's side of one exchange. */
export interface SrpExchange {
  /** The client's A. Reject it first unless {@link isPublicValue}. */
  readonly clientPublic: bigint
  /** The server's B, as sent to the client. */
  readonly serverPublic: bigint
  /** The server's b: at least 256 random bits, secret, used for only one exchange. */
  readonly serverSecret: bigint
  readonly verifier: bigint
}

/**
 * Whether a client's public value is allowed. An attacker could send a multiple of the prime, which makes the shared secret 0
 * regardless of the password.
 */
export const isPublicValue = (clientPublic: bigint): boolean => clientPublic % modpGroup.prime !== 0n

/** The server's public value B = k * v + g ^ b. */
export const makeServerPublic = async (
  cryptography: SrpCryptography,
  verifier: bigint,
  serverSecret: bigint,
): Promise<bigint> =>
  (multiplier * verifier + (await cryptography.groupPower(modpGroup.generator, serverSecret))) % modpGroup.prime

/** SRP's u, which binds the secret to both public values. */
export const scramble = async (
  cryptography: SrpCryptography,
  { clientPublic, serverPublic }: Pick<SrpExchange, 'clientPublic' | 'serverPublic'>,
): Promise<bigint> => integerFromBytes(await cryptography.sha256(concat(pad(clientPublic), pad(serverPublic))))

/** The shared secret S = (A * v ^ u) ^ b, which a client can compute only with the password. */
export const sharedSecret = async (
  cryptography: SrpCryptography,
  { clientPublic, serverSecret, verifier }: SrpExchange,
  u: bigint,
): Promise<bigint> => {
  const base = (clientPublic * (await cryptography.groupPower(verifier, u))) % modpGroup.prime
  return cryptography.groupPower(base, serverSecret)
}
