import type { PoolRecord } from '@poolhouse/storage'
import type { Sealer } from '../kernel/sealer.ts'
import { fromBase64Url } from '../kernel/encoding/base64.ts'
import { integerFromBytes, toHex } from '../kernel/encoding/integers.ts'
import { saltOf } from '../passwords/srp/salt.ts'
import { foldName } from '../users/rules/fold.ts'

/** The simulated SRP credential of an unknown user. */
export interface SimulatedUser {
  /** A UUID, returned as USER_ID_FOR_SRP. */
  readonly userId: string
  /** 16 bytes. */
  readonly salt: Uint8Array
  /** Not derived from a password: no proof can match it. */
  readonly verifier: bigint
}

/**
 * Generates the credential of an unknown user, so that an SRP sign-in looks like that of a real one. Deterministic for each
 * name and pool.
 */
export const simulateUser = async (sealer: Sealer, pool: PoolRecord, name: string): Promise<SimulatedUser> => {
  return {
    userId: await simulateUserId(sealer, pool, name),
    salt: saltOf(await deriveBytes(sealer, pool, name, 'salt')),
    verifier: integerFromBytes(await deriveBytes(sealer, pool, name, 'verifier')),
  }
}

/** Only the `userId` of {@link simulateUser}. */
export const simulateUserId = async (sealer: Sealer, pool: PoolRecord, name: string): Promise<string> =>
  uuidOf(await deriveBytes(sealer, pool, name, 'id'))

/** Derives bytes from a name and a pool. */
const deriveBytes = async (sealer: Sealer, pool: PoolRecord, name: string, purpose: string): Promise<Uint8Array> => {
  const folded = foldName(pool, 'username', name)
  const bytes = fromBase64Url(await sealer.digest(folded, `simulated-user/${purpose}/${pool.id}`))
  if (!bytes) throw new TypeError('A digest is base64url.')
  return bytes
}

/** Formats the first sixteen bytes as a UUID, version 4 (RFC 9562, section 5.4). */
const uuidOf = (bytes: Uint8Array): string => {
  const hex = toHex(bytes.slice(0, 16))
  const variant = '89ab'[(bytes[8] ?? 0) >> 6]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}
