import type { PoolRecord } from '@poolhouse/storage'

/** Whether an attribute has a column: not if the pool assigns it, or if it is developer-only (L). */
const isImported = (name: string): boolean => name !== 'sub' && name !== 'identities' && !name.startsWith('dev:')

/** The column of password hashes, for jobs with PasswordHashingAlgorithm (ours: the column of AWS is not published). */
export const hashColumn = 'cognito:password_hash'

/** The columns of a pool's import file, in the order of the service (H). */
export const csvHeader = (pool: PoolRecord): readonly string[] => [
  ...(pool.settings.SchemaAttributes ?? []).flatMap(({ Name = '' }) => (isImported(Name) ? [Name] : [])),
  'cognito:mfa_enabled',
  'cognito:username',
]
