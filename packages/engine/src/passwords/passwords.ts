import type { Cryptography } from '@poolhouse/cryptography'
import type { Credential, PoolRecord, Sealed, UserRecord } from '@poolhouse/storage'
import { concat } from '../kernel/encoding/concat.ts'
import { integerFromBytes, integerToBytes } from '../kernel/encoding/integers.ts'
import { poolNameOf } from './srp/parameters.ts'
import { saltLength, saltOf } from './srp/salt.ts'
import { makeVerifier } from './srp/verifier.ts'
import type { PasswordHashes } from '../ports/password-hashes.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sealer } from '../kernel/sealer.ts'

/** Creates and checks passwords. Only a sealed SRP salt and verifier are stored. */
export interface Passwords {
  /** Creates the credential of a password, bound to the pool and the internal username. Does not check the policy. */
  create(
    pool: PoolRecord,
    user: { readonly username: string; readonly sub: string },
    password: string,
    options: { readonly temporary: boolean; readonly history?: Credential['history'] },
  ): Promise<Credential>
  /**
   * Whether the password is that of the user, compared in constant time. For a user without a password and for undefined, does
   * the same work and returns false, so that timing does not reveal which users exist. (The time for an imported hash depends
   * on its parameters.) Does not check the lockout.
   */
  matches(pool: PoolRecord, user: UserRecord | undefined, password: string): Promise<boolean>
  /**
   * Creates a credential from a hash of another system. It only works for sign-ins that send the password, and the first one
   * replaces it.
   */
  credentialFromHash(
    pool: PoolRecord,
    user: { readonly sub: string },
    hash: string,
    algorithm: NonNullable<Credential['imported']>,
  ): Promise<Credential>
  /** Opens salt and verifier for an SRP exchange. Returns undefined for a user without a password or with an imported hash. */
  open(pool: PoolRecord, user: UserRecord): Promise<OpenedCredential | undefined>
}

/** Salt and verifier in plain text, for one computation. Never store them; only the salt may be sent. */
export interface OpenedCredential {
  readonly salt: Uint8Array
  readonly verifier: bigint
}

/** The length of the group's prime in bytes. All verifiers have this length, so comparing them takes the same time. */
const verifierLength = 384

/** Creates the service. */
export const createPasswords = ({
  clock,
  cryptography,
  passwordHashes,
  sealer,
}: {
  readonly clock: Clock
  readonly cryptography: Cryptography
  /** Absent if hashes of other systems cannot be checked: then no password matches one. */
  readonly passwordHashes?: PasswordHashes | undefined
  readonly sealer: Sealer
}): Passwords => {
  const compute = async (poolId: string, userId: string, password: string, salt: Uint8Array) =>
    integerToBytes(
      await makeVerifier(cryptography, { poolName: poolNameOf(poolId), userId }, password, salt),
      verifierLength,
    )

  /** Opens the concatenated salt and verifier. They are sealed for one user, so that one credential cannot replace another. */
  const unseal = async (poolId: string, user: UserRecord): Promise<Uint8Array | undefined> => {
    if (!user.credential) return undefined
    const bytes = await sealer.open(user.credential.verifier, credentialContext(poolId, user.sub))
    if (!bytes) throw new Error(`The password of ${user.sub} was not sealed under this master key for this user.`)
    return bytes
  }

  /** Placeholder for a missing credential. No password matches it, because no verifier is zero. */
  const nothing = new Uint8Array(saltLength + verifierLength)

  return {
    create: async (pool, user, password, { temporary, history = [] }) => {
      const salt = saltOf(cryptography.randomBytes(saltLength))
      const bytes = concat(salt, await compute(pool.id, user.username, password, salt))
      const verifier: Sealed = await sealer.seal(bytes, credentialContext(pool.id, user.sub))
      return { verifier, temporary, setAt: clock.now(), history }
    },

    matches: async (pool, user, password) => {
      const kept = (user && (await unseal(pool.id, user))) ?? nothing
      const algorithm = user?.credential?.imported
      if (algorithm) return passwordHashes?.verify(algorithm, textOf(kept), password) ?? false
      const computed = await compute(pool.id, user?.username ?? '', password, kept.subarray(0, saltLength))
      return cryptography.equal(kept.subarray(saltLength), computed)
    },

    credentialFromHash: async (pool, { sub }, hash, algorithm) => {
      const verifier = await sealer.seal(new TextEncoder().encode(hash), credentialContext(pool.id, sub))
      return { verifier, imported: algorithm, temporary: false, setAt: clock.now(), history: [] }
    },

    open: async (pool, user) => {
      if (user.credential?.imported) return undefined
      const bytes = await unseal(pool.id, user)
      return bytes && { salt: bytes.slice(0, saltLength), verifier: integerFromBytes(bytes.subarray(saltLength)) }
    },
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Sealing context of a user's credential. */
export const credentialContext = (poolId: string, sub: string) => `credential/${poolId}/${sub}`
