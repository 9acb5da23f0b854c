import type { PoolRecord } from '@poolhouse/storage'

/** Whether users of the pool can have no password, because it allows another first factor. */
export const permitsPasswordless = ({ settings }: PoolRecord): boolean =>
  settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.some((factor) => factor !== 'PASSWORD') ?? false
