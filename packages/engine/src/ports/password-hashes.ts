import type { PasswordHashingAlgorithmType } from '@poolhouse/schemas'

/** Checks passwords against hashes of other systems, from import jobs. */
export interface PasswordHashes {
  /** Whether a hash has the format of an algorithm, and its cost is within the limits of this server. */
  isUsable(algorithm: PasswordHashingAlgorithmType, hash: string): boolean
  /** Whether a password matches a usable hash. Compares in constant time. */
  verify(algorithm: PasswordHashingAlgorithmType, hash: string, password: string): Promise<boolean>
}
