import { parsers } from './parsers.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { DevelopmentSettings, LogLevel, ServeSettings, SmtpSettings } from './settings.ts'

/** What settings depend on besides the variables. */
export interface Surroundings {
  /** The folder of the data where no variable names one, absolute. */
  readonly defaultData: string
  /** Makes a path absolute, from where the command was run. */
  readonly absolute: (path: string) => string
}

/** The address of this machine for itself only. */
const loopback = '127.0.0.1'
const loopbackHosts = new Set([loopback, 'localhost', '::1'])

const readCommon = (reader: Reader, { defaultData, absolute }: Surroundings, logLevel: LogLevel) => ({
  port: reader.read('PORT', parsers.within(0, 65_535), 'give a port number from 0 to 65535.', 9329),
  publicUrl: reader.read<string | undefined>(
    'POOLHOUSE_PUBLIC_URL',
    parsers.httpUrl,
    'give an http:// or https:// address without query.',
    undefined,
  ),
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
  region: reader.read('POOLHOUSE_REGION', parsers.region, 'give a region such as us-east-1.', 'us-east-1'),
  accountId: reader.read('POOLHOUSE_ACCOUNT_ID', parsers.accountId, 'give twelve digits.', '123456789012'),
  issuer: reader.read('POOLHOUSE_ISSUER', parsers.oneOf('aws', 'self'), 'give aws or self.', 'aws'),
  logLevel: reader.read('POOLHOUSE_LOG', parsers.oneOf('error', 'warn', 'info'), 'give error, warn or info.', logLevel),
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

const masterKeyAdvice =
  'give 32 bytes in base64, made once with `openssl rand -base64 32` and kept safe: without it the data is lost.'

/** Reads the settings of `start`. Throws a SettingsError. */
export const readDevelopmentSettings = (variables: Variables, surroundings: Surroundings): DevelopmentSettings => {
  const reader = createReader(variables)
  if (!loopbackHosts.has(reader.text('POOLHOUSE_HOST') ?? loopback)) {
    reader.problem(
      'POOLHOUSE_HOST is set, but this stance accepts any credentials and so listens on 127.0.0.1 only: remove it, or use `serve`.',
    )
  }
  const settings: DevelopmentSettings = {
    stance: 'development',
    host: loopback,
    ...readCommon(reader, surroundings, 'warn'),
    smtp: readSmtp(reader),
    attemptLimits: reader.read('POOLHOUSE_LIMITS', parsers.oneOf('on', 'off'), 'give on or off.', 'on'),
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

/** Something that has no default because only the operator can know it. */
const required = <T>(
  reader: Reader,
  name: string,
  parse: (text: string) => T | undefined,
  advice: string,
  none: T,
): T => {
  if (reader.text(name) === undefined) reader.problem(`${name} is not set: ${advice}`)
  return reader.read(name, parse, advice, none)
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
  if (reader.text('POOLHOUSE_LIMITS') === 'off') {
    reader.problem('POOLHOUSE_LIMITS=off is for development only: remove it. The limits keep codes from being guessed.')
  }
  const settings = {
    stance: 'serve',
    host: reader.text('POOLHOUSE_HOST') ?? loopback,
    ...common,
    masterKey: required(reader, 'POOLHOUSE_MASTER_KEY', parsers.masterKey, masterKeyAdvice, new Uint8Array()),
    accessKeys: required(
      reader,
      'POOLHOUSE_ACCESS_KEYS',
      parsers.accessKeys,
      'give id:secret pairs separated by commas, each id once, secrets of at least 16 characters.',
      new Map<string, string>(),
    ),
  } as const
  reader.finish()
  // Where it is undefined a problem was noted, so that we do not come here.
  return { ...settings, smtp: smtp as SmtpSettings }
}
