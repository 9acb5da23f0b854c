import { isLoopback, loopback } from './loopback.ts'
import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { DevelopmentSettings, ServeSettings, SmtpSettings } from './settings.ts'

/** Makes a path absolute, from the folder in which the command was run. */
export type Absolute = (path: string) => string

const readProcess = (reader: Reader, absolute: Absolute) => ({
  port: reader.read('PORT'),
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
  if (!isLoopback(reader.text('POOLHOUSE_HOST') ?? loopback)) {
    reader.problem(
      'POOLHOUSE_HOST is set, but `start` accepts any credentials and so listens on 127.0.0.1 only: remove it, or use `serve`.',
    )
  }
  const settings: DevelopmentSettings = {
    mode: 'development',
    host: loopback,
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
  const settings = { mode: 'serve', host: reader.read('POOLHOUSE_HOST'), ...common, ...readSecrets(reader) } as const
  reader.finish()
  // It is only undefined where a problem was added above, and then `finish` has thrown.
  return { ...settings, smtp: smtp as SmtpSettings }
}
