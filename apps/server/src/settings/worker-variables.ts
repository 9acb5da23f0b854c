import { unknownAmong } from './unknown.ts'

/** Those names of a Worker's variables that look like settings and are none. */
export const unknownToWorker = unknownAmong([
  'POOLHOUSE_STANCE',
  'POOLHOUSE_PUBLIC_URL',
  'POOLHOUSE_REGION',
  'POOLHOUSE_ACCOUNT_ID',
  'POOLHOUSE_ISSUER',
  'POOLHOUSE_LOG',
  'POOLHOUSE_LIMITS',
  'POOLHOUSE_MASTER_KEY',
  'POOLHOUSE_ACCESS_KEYS',
  'POOLHOUSE_MAIL_HOOK_URL',
  'POOLHOUSE_MAIL_HOOK_SECRET',
  'POOLHOUSE_MAIL_FROM',
])
