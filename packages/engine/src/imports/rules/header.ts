import type { PoolRecord } from '@poolhouse/storage'

/** The columns of an attribute that no file has: the pool assigns them; developer-only attributes (L). */
const isImported = (name: string): boolean => name !== 'sub' && name !== 'identities' && !name.startsWith('dev:')

/** The column of password hashes, in files of jobs with PasswordHashingAlgorithm (ours: that of AWS is not published). */
export const hashColumn = 'cognito:password_hash'

/** The columns of a pool's import file, in the order of the service (H). */
export const csvHeader = (pool: PoolRecord): readonly string[] => [
  ...(pool.settings.SchemaAttributes ?? []).flatMap(({ Name = '' }) => (isImported(Name) ? [Name] : [])),
  'cognito:mfa_enabled',
  'cognito:username',
]
