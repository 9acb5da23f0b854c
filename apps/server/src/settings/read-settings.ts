import { isLoopback, loopback } from './loopback.ts'
import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { DevelopmentSettings, ServeSettings, SmtpSettings } from './settings.ts'

/** Makes a path absolute, from the folder in which the command was run. */
export type Absolute = (path: string) => string

const readProcess = (reader: Reader, absolute: Absolute) => ({
  host: reader.read('POOLHOUSE_HOST'),
  port: reader.read('PORT'),
  allowedHosts: reader.read('POOLHOUSE_ALLOWED_HOSTS'),
  trustedProxies: reader.read('POOLHOUSE_TRUSTED_PROXIES') ?? [],
  data: absolute(reader.read('POOLHOUSE_DATA')),
  databaseUrl: reader.read('DATABASE_URL'),
  databaseConnections: reader.read('POOLHOUSE_DATABASE_CONNECTIONS'),
  ...readCommon(reader),
  stopDelay: reader.read('POOLHOUSE_STOP_DELAY'),
})

const readSmtp = (reader: Reader): SmtpSettings | undefined => {
  const url = reader.read('POOLHOUSE_SMTP_URL')
  const from = reader.read('POOLHOUSE_MAIL_FROM')
  if (url !== undefined && reader.text('POOLHOUSE_MAIL_FROM') === undefined) {
    reader.problem('POOLHOUSE_SMTP_URL is set but POOLHOUSE_MAIL_FROM is not: set the address that mail comes from.')
  }
  return url !== undefined && from !== undefined ? { url, from } : undefined
}

/** Reads the settings of `start`. Throws a SettingsError. */
export const readDevelopmentSettings = (variables: Variables, absolute: Absolute): DevelopmentSettings => {
  const reader = createReader(variables, 'development')
  const isExposed = !isLoopback(reader.text('POOLHOUSE_HOST') ?? loopback)
  if (isExposed && reader.text('POOLHOUSE_ALLOWED_HOSTS') === undefined) {
    reader.problem(
      'POOLHOUSE_HOST is not a loopback address, but `start` accepts any credentials: remove it or use `serve`. In a container, name the host under which clients reach it: start --host 0.0.0.0 --allow-host NAME.',
    )
  }
  const settings: DevelopmentSettings = {
    mode: 'development',
    ...readProcess(reader, absolute),
    smtp: readSmtp(reader),
    attemptLimits: reader.read('POOLHOUSE_LIMITS'),
    masterKey: reader.read('POOLHOUSE_MASTER_KEY'),
  }
  reader.finish()
  return settings
}

/** Reads the settings of `serve`. Throws a SettingsError. */
export const readServeSettings = (variables: Variables, absolute: Absolute): ServeSettings => {
  const reader = createReader(variables, 'serve')
  const common = readProcess(reader, absolute)
  const smtp = readSmtp(reader)
  if (reader.text('POOLHOUSE_SMTP_URL') === undefined) {
    reader.problem(
      'POOLHOUSE_SMTP_URL is not set: without a mail server, users can neither confirm accounts nor recover passwords.',
    )
  }
  if (common.issuer === 'self' && common.publicUrl === undefined) {
    reader.problem('POOLHOUSE_ISSUER is self but POOLHOUSE_PUBLIC_URL is not set: set where clients reach the server.')
  }
  const settings = { mode: 'serve', ...common, ...readSecrets(reader) } as const
  reader.finish()
  // It is only undefined where a problem was added above, and then `finish` has thrown.
  return { ...settings, smtp: smtp as SmtpSettings }
}
