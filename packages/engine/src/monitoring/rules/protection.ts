import type { PoolRecord } from '@poolhouse/storage'

/** OFF: nothing is recorded. AUDIT: events are recorded with their risk. ENFORCED: the risk configuration acts as well (H). */
export type Protection = 'OFF' | 'AUDIT' | 'ENFORCED'

/** The mode of a pool's threat protection. OFF by default. */
export const protectionOf = ({ settings }: PoolRecord): Protection =>
  settings.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF'

/** The mode for sign-ins with CUSTOM_AUTH, which have a setting of their own (H). OFF by default. */
export const customProtectionOf = (pool: PoolRecord): Protection =>
  protectionOf(pool) === 'OFF'
    ? 'OFF'
    : (pool.settings.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode ?? 'OFF')
