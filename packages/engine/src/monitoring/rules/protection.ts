import type { PoolRecord } from '@poolhouse/storage'

/** OFF: nothing is recorded. AUDIT: events are recorded with their risk. ENFORCED: the risk configuration is also enforced (H). */
export type Protection = 'OFF' | 'AUDIT' | 'ENFORCED'

/** The mode of a pool's threat protection. Default: OFF. */
export const protectionOf = ({ settings }: PoolRecord): Protection =>
  settings.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF'

/** The mode for sign-ins with CUSTOM_AUTH, which have their own setting (H). Default: OFF. */
export const customProtectionOf = (pool: PoolRecord): Protection =>
  protectionOf(pool) === 'OFF'
    ? 'OFF'
    : (pool.settings.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode ?? 'OFF')
