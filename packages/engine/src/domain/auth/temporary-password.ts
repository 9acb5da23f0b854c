import type { Credential, PoolRecord, UserRecord } from '@poolhouse/storage'
import type { Sealer } from '../../services/sealer.ts'

const dayMs = 86_400_000
const defaultDays = 7

/** Whether a temporary password, set at `credential.setAt`, was not changed in the days that the pool gives it. */
export const isExpired = (pool: PoolRecord, credential: Credential, now: number): boolean => {
  const { Policies, AdminCreateUserConfig } = pool.settings
  // The service reads 0 as not set.
  const days =
    Policies?.PasswordPolicy?.TemporaryPasswordValidityDays ||
    AdminCreateUserConfig?.UnusedAccountValidityDays ||
    defaultDays
  return credential.temporary && now >= credential.setAt + days * dayMs
}

/**
 * Stands for the credential that a user proved, without telling it: a session that carries the mark is good for this
 * temporary password only, not for one that an administrator sets later.
 */
export const temporaryPasswordMark = (sealer: Sealer, { credential }: UserRecord): Promise<string> =>
  sealer.digest(credential?.verifier ?? '', 'temporary-password')
