import type { PoolRecord, SignInNameKind } from '@poolhouse/storage'

/** Whether `Ada` and `ada` are two users. They are in pools that were made without UsernameConfiguration. */
const isCaseSensitive = (pool: PoolRecord): boolean => pool.settings.UsernameConfiguration?.CaseSensitive !== false

/** The form in which a sign-in name of a kind is compared in a pool. Phone numbers have no case. */
export const foldName = (pool: PoolRecord, kind: SignInNameKind, value: string): string =>
  isCaseSensitive(pool) || kind === 'phone_number' ? value : value.toLowerCase()
