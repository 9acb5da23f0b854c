import type { Credential, PoolRecord } from '@poolhouse/storage'
import { day } from '../../kernel/durations.ts'

const defaultDays = 7

/** Whether a temporary password has expired (after 7 days by default). `now` is milliseconds since the epoch. */
export const isExpired = (pool: PoolRecord, credential: Credential, now: number): boolean => {
  const { Policies, AdminCreateUserConfig } = pool.settings
  // The service treats 0 as not set.
  const days =
    Policies?.PasswordPolicy?.TemporaryPasswordValidityDays ||
    AdminCreateUserConfig?.UnusedAccountValidityDays ||
    defaultDays
  return credential.temporary && now >= credential.setAt + days * day
}
