import { type ProcessVariable, variablesByName } from '../settings/variables.ts'

/** What each setting is, in the order in which they are shown. */
const texts: Readonly<Record<ProcessVariable, string>> = {
  PORT: 'port to listen on; 0 takes any that is free (default 9329)',
  POOLHOUSE_DATA: 'folder of the database (default .poolhouse where the command was run)',
  DATABASE_URL: 'postgres://user:password@host:port/database, in place of the file',
  POOLHOUSE_DATABASE_CONNECTIONS: 'connections of this process to PostgreSQL at most (default 10)',
  POOLHOUSE_REGION: 'region in pool ids and ARNs (default us-east-1)',
  POOLHOUSE_ACCOUNT_ID: 'account in ARNs, twelve digits (default 123456789012)',
  POOLHOUSE_ISSUER: 'issuer of tokens: aws (as AWS forms it, the default) or self (the public URL)',
  POOLHOUSE_PUBLIC_URL: 'where clients reach the server (default: where it listens)',
  POOLHOUSE_SMTP_URL: 'mail server: smtp://user:password@host:port or smtps://… (serve: required)',
  POOLHOUSE_MAIL_FROM: 'sender of mail, required with POOLHOUSE_SMTP_URL',
  POOLHOUSE_LOG: 'error, warn or info (default warn; serve: info)',
  POOLHOUSE_STOP_DELAY: 'seconds to go on serving when told to stop, while the health check already fails (default 0)',
  POOLHOUSE_LIMITS: 'off lifts the limits on attempts per user',
  POOLHOUSE_HOST: 'address to listen on (default 127.0.0.1)',
  POOLHOUSE_MASTER_KEY:
    '32 bytes in base64 that seal all secrets in the database (serve: required; start: a file beside the database)',
  POOLHOUSE_ACCESS_KEYS: 'id:secret pairs, separated by commas, for SigV4: required',
}

const width = Math.max(...Object.keys(texts).map((name) => name.length))

const lines = Object.entries(texts).map(([name, text]) => {
  const mode = variablesByName.get(name)?.mode
  return `  ${name.padEnd(width)}  ${mode ? `${mode} only: ` : ''}${text}`
})

/** The answer to `--help`. */
export const help = (): string => `Poolhouse: an identity provider that speaks the Amazon Cognito user pools API.

  start   for development: listens on 127.0.0.1, accepts any AWS credentials, shows messages to whoever asks (the default)
  serve   for real users: checks AWS signatures, sends mail by SMTP; put TLS in front of it

Settings, by environment variable:
${lines.join('\n')}
`
