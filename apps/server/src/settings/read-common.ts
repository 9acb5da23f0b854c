import { readPoolLogs } from './read-pool-logs.ts'
import type { Reader } from './reader.ts'
import type { CommonSettings, Secrets } from './settings.ts'

/** Reads the settings of both runtimes. */
export const readCommon = (reader: Reader): Omit<CommonSettings, 'compromisedPasswords' | 'texts'> => ({
  publicUrl: reader.read('POOLHOUSE_PUBLIC_URL'),
  region: reader.read('POOLHOUSE_REGION'),
  accountId: reader.read('POOLHOUSE_ACCOUNT_ID'),
  issuer: reader.read('POOLHOUSE_ISSUER'),
  logLevel: reader.read('POOLHOUSE_LOG'),
  allowedOrigins: reader.read('POOLHOUSE_ALLOWED_ORIGINS') ?? [],
  sessionSecurity: reader.read('POOLHOUSE_SESSION_SECURITY'),
  sessionsPerUser: reader.read('POOLHOUSE_SESSIONS_PER_USER'),
  unconfirmedDays: reader.read('POOLHOUSE_UNCONFIRMED_DAYS'),
  limits: reader.read('POOLHOUSE_LIMITS'),
  quotaFactor: reader.read('POOLHOUSE_QUOTA_FACTOR'),
  quotas: reader.read('POOLHOUSE_QUOTAS'),
  customDomainDelay: reader.read('POOLHOUSE_CUSTOM_DOMAIN_DELAY'),
  passkeyApps: reader.read('POOLHOUSE_PASSKEY_APPS') ?? [],
  functions: {
    location: reader.read('POOLHOUSE_FUNCTIONS'),
    credentials: reader.read('POOLHOUSE_FUNCTIONS_CREDENTIALS'),
    webhookSecret: reader.read('POOLHOUSE_FUNCTIONS_SECRET'),
    codeKey: reader.read('POOLHOUSE_FUNCTIONS_KEY'),
  },
  poolLogs: readPoolLogs(reader),
})

/** Reads the required settings of a server for real users, and rejects development-only ones. */
export const readSecrets = (reader: Reader): Secrets => {
  if (reader.text('POOLHOUSE_LIMITS') === 'off') {
    reader.problem('POOLHOUSE_LIMITS=off is for development only: remove it. Without limits, codes can be guessed.')
  }
  return { masterKey: reader.required('POOLHOUSE_MASTER_KEY'), accessKeys: reader.required('POOLHOUSE_ACCESS_KEYS') }
}
