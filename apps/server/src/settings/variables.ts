import { unknownAmong } from './unknown.ts'

/** Every setting, in the order of the help. */
export const settingsHelp: readonly {
  readonly name: string
  readonly text: string
  readonly stance?: 'development' | 'serve'
}[] = [
  { name: 'PORT', text: 'port to listen on; 0 takes any that is free (default 9329)' },
  { name: 'POOLHOUSE_DATA', text: 'folder of the database (default .poolhouse where the command was run)' },
  { name: 'DATABASE_URL', text: 'postgres://user:password@host:port/database, in place of the file' },
  {
    name: 'POOLHOUSE_DATABASE_CONNECTIONS',
    text: 'connections of this process to PostgreSQL at most (default 10)',
  },
  { name: 'POOLHOUSE_REGION', text: 'region in pool ids and ARNs (default us-east-1)' },
  { name: 'POOLHOUSE_ACCOUNT_ID', text: 'account in ARNs, twelve digits (default 123456789012)' },
  { name: 'POOLHOUSE_ISSUER', text: 'issuer of tokens: aws (as AWS forms it, the default) or self (the public URL)' },
  { name: 'POOLHOUSE_PUBLIC_URL', text: 'where clients reach the server (default: where it listens)' },
  { name: 'POOLHOUSE_SMTP_URL', text: 'mail server: smtp://user:password@host:port or smtps://… (serve: required)' },
  { name: 'POOLHOUSE_MAIL_FROM', text: 'sender of mail, required with POOLHOUSE_SMTP_URL' },
  { name: 'POOLHOUSE_LOG', text: 'error, warn or info (default warn; serve: info)' },
  {
    name: 'POOLHOUSE_STOP_DELAY',
    text: 'seconds to go on serving when told to stop, while the health check already fails (default 0)',
  },
  { name: 'POOLHOUSE_LIMITS', text: 'off lifts the limits on attempts per user', stance: 'development' },
  { name: 'POOLHOUSE_HOST', text: 'address to listen on (default 127.0.0.1)', stance: 'serve' },
  {
    name: 'POOLHOUSE_MASTER_KEY',
    text: '32 bytes in base64 that seal all secrets in the database (serve: required; start: a file beside the database)',
  },
  { name: 'POOLHOUSE_ACCESS_KEYS', text: 'id:secret pairs, separated by commas, for SigV4: required', stance: 'serve' },
]

/** Those names of environment variables that look like settings and are none. */
export const unknownSettings = unknownAmong(settingsHelp.map(({ name }) => name))

/** Names of settings that a stance does not heed, because they are of the other. */
export const idleSettings = (stance: 'development' | 'serve', names: readonly string[]): readonly string[] =>
  settingsHelp
    .filter((setting) => (setting.stance ?? stance) !== stance && names.includes(setting.name))
    .map(({ name }) => name)
