import type { PasswordHashingAlgorithmType } from '@poolhouse/schemas'

/** Checks passwords against hashes of other systems, which import jobs bring. */
export interface PasswordHashes {
  /** Whether a hash has the form of an algorithm, and costs no more than this server spends on one password. */
  isUsable(algorithm: PasswordHashingAlgorithmType, hash: string): boolean
  /** Whether a password has a usable hash. Compares in constant time. */
  verify(algorithm: PasswordHashingAlgorithmType, hash: string, password: string): Promise<boolean>
}
