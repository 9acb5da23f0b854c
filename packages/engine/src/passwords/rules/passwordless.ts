import type { PoolRecord } from '@poolhouse/storage'

/** Whether users of the pool may do without a password, as something else can be their first factor. */
export const permitsPasswordless = ({ settings }: PoolRecord): boolean =>
  settings.Policies?.SignInPolicy?.AllowedFirstAuthFactors?.some((factor) => factor !== 'PASSWORD') ?? false
