import { isLoopback, loopback } from './loopback.ts'
import { parsers } from './parsers.ts'
import { masterKeyAdvice, readAttemptLimits, readHouse, readSecrets } from './read-house.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { DevelopmentSettings, LogLevel, ServeSettings, SmtpSettings } from './settings.ts'

/** What settings depend on besides the variables. */
export interface Surroundings {
  /** The folder of the data where no variable names one, absolute. */
  readonly defaultData: string
  /** Makes a path absolute, from where the command was run. */
  readonly absolute: (path: string) => string
}

const readCommon = (reader: Reader, { defaultData, absolute }: Surroundings, logLevel: LogLevel) => ({
  port: reader.read('PORT', parsers.within(0, 65_535), 'give a port number from 0 to 65535.', 9329),
  data: reader.read('POOLHOUSE_DATA', absolute, 'give a folder.', defaultData),
  databaseUrl: reader.read<string | undefined>(
    'DATABASE_URL',
    parsers.postgresUrl,
    'give postgres://user:password@host:port/database, or remove it to keep the data in a file.',
    undefined,
  ),
  databaseConnections: reader.read(
    'POOLHOUSE_DATABASE_CONNECTIONS',
    parsers.within(1, 1000),
    'give a number from 1 to 1000.',
    10,
  ),
  ...readHouse(reader, logLevel),
  stopDelay: reader.read('POOLHOUSE_STOP_DELAY', parsers.within(0, 600), 'give seconds, from 0 to 600.', 0),
})

const readSmtp = (reader: Reader): SmtpSettings | undefined => {
  const url = reader.read<string | undefined>(
    'POOLHOUSE_SMTP_URL',
    parsers.smtpUrl,
    'give smtp://user:password@host:port or smtps://…',
    undefined,
  )
  const advice = 'give an address such as no-reply@example.com, or Name <no-reply@example.com>.'
  const from = reader.read<string | undefined>('POOLHOUSE_MAIL_FROM', parsers.sender, advice, undefined)
  if (url !== undefined && reader.text('POOLHOUSE_MAIL_FROM') === undefined) {
    reader.problem('POOLHOUSE_SMTP_URL is set but POOLHOUSE_MAIL_FROM is not: set the address that mail comes from.')
  }
  return url !== undefined && from !== undefined ? { url, from } : undefined
}

/** Reads the settings of `start`. Throws a SettingsError. */
export const readDevelopmentSettings = (variables: Variables, surroundings: Surroundings): DevelopmentSettings => {
  const reader = createReader(variables)
  if (!isLoopback(reader.text('POOLHOUSE_HOST') ?? loopback)) {
    reader.problem(
      'POOLHOUSE_HOST is set, but `start` accepts any credentials and so listens on 127.0.0.1 only: remove it, or use `serve`.',
    )
  }
  const settings: DevelopmentSettings = {
    mode: 'development',
    host: loopback,
    ...readCommon(reader, surroundings, 'warn'),
    smtp: readSmtp(reader),
    attemptLimits: readAttemptLimits(reader),
    masterKey: reader.read<Uint8Array | undefined>(
      'POOLHOUSE_MASTER_KEY',
      parsers.masterKey,
      masterKeyAdvice,
      undefined,
    ),
  }
  reader.finish()
  return settings
}

/** Reads the settings of `serve`. Throws a SettingsError. */
export const readServeSettings = (variables: Variables, surroundings: Surroundings): ServeSettings => {
  const reader = createReader(variables)
  const common = readCommon(reader, surroundings, 'info')
  const smtp = readSmtp(reader)
  if (reader.text('POOLHOUSE_SMTP_URL') === undefined) {
    reader.problem(
      'POOLHOUSE_SMTP_URL is not set: without a mail server nobody can confirm an account or recover a password.',
    )
  }
  if (common.issuer === 'self' && common.publicUrl === undefined) {
    reader.problem('POOLHOUSE_ISSUER is self but POOLHOUSE_PUBLIC_URL is not set: set where clients reach the server.')
  }
  const settings = {
    mode: 'serve',
    host: reader.text('POOLHOUSE_HOST') ?? loopback,
    ...common,
    ...readSecrets(reader),
  } as const
  reader.finish()
  // Where it is undefined a problem was noted, so that we do not come here.
  return { ...settings, smtp: smtp as SmtpSettings }
}
