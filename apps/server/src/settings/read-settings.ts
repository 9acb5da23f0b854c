import { isLoopback, loopback } from './loopback.ts'
import { isRangeApi, readCompromisedPasswords } from './read-compromised-passwords.ts'
import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, SettingsError, type Variables } from './reader.ts'
import { hasMailHook, readMailHook, readTexts } from './read-senders.ts'
import type { CommonSettings, DevelopmentSettings, MailSettings, ServeSettings, SmtpSettings } from './settings.ts'

/** The files of the process. */
export interface Files {
  /** Resolves a path relative to the folder in which the command was run. */
  absolute(path: string): string
  /** The text of a file; undefined if it cannot be read. */
  read(path: string): string | undefined
}

/** A path is relative to the folder in which the command was run. */
const withAbsoluteLocation = <Common extends Pick<CommonSettings, 'functions'>>(
  common: Common,
  files: Files,
): Common => {
  const { location } = common.functions
  if (location === undefined || /^https?:\/\//.test(location)) return common
  return { ...common, functions: { ...common.functions, location: files.absolute(location) } }
}

/** The path is relative to the folder in which the command was run. */
const readList = (reader: Reader, files: Files, advice: string | undefined): string | undefined => {
  const location = readCompromisedPasswords(reader, advice)
  return location === undefined || isRangeApi(location) ? location : files.absolute(location)
}

const readProcess = (reader: Reader, files: Files) => ({
  host: reader.read('POOLHOUSE_HOST'),
  port: reader.read('PORT'),
  allowedHosts: reader.read('POOLHOUSE_ALLOWED_HOSTS'),
  trustedProxies: reader.read('POOLHOUSE_TRUSTED_PROXIES') ?? [],
  privateNetworks: reader.read('POOLHOUSE_PRIVATE_NETWORKS') ?? [],
  data: files.absolute(reader.read('POOLHOUSE_DATA')),
  databaseUrl: reader.read('DATABASE_URL'),
  databaseConnections: reader.read('POOLHOUSE_DATABASE_CONNECTIONS'),
  ...withAbsoluteLocation(readCommon(reader), files),
  stopDelay: reader.read('POOLHOUSE_STOP_DELAY'),
})

/** Sets POOLHOUSE_MASTER_KEY to the contents of POOLHOUSE_MASTER_KEY_FILE. */
const withKeyFile = (variables: Variables, files: Files): Variables => {
  const path = variables['POOLHOUSE_MASTER_KEY_FILE']?.trim()
  if (!path) return variables
  if (variables['POOLHOUSE_MASTER_KEY']) {
    throw new SettingsError(['POOLHOUSE_MASTER_KEY and POOLHOUSE_MASTER_KEY_FILE are both set: remove one of them.'])
  }
  const text = files.read(files.absolute(path))
  if (text === undefined) {
    throw new SettingsError([
      `POOLHOUSE_MASTER_KEY_FILE cannot be used: ${path} is not a file that this user can read.`,
    ])
  }
  return { ...variables, POOLHOUSE_MASTER_KEY: text.trim() }
}

/** `sslmode`s with which a database connection is encrypted and its server verified. */
const encryptedModes: ReadonlySet<string | null> = new Set(['require', 'verify-ca', 'verify-full'])

/** Rejects connections that would carry secrets in plain text to another machine. */
const checkDatabaseTls = (reader: Reader, databaseUrl: string | undefined): void => {
  if (databaseUrl === undefined) return
  const { hostname, searchParams } = new URL(databaseUrl)
  const host = searchParams.get('host') ?? hostname
  if (host === '' || host.startsWith('/') || isLoopback(host) || encryptedModes.has(searchParams.get('sslmode'))) return
  reader.problem(
    'DATABASE_URL names another machine, and its connection is not encrypted: add ?sslmode=verify-full to it, or set POOLHOUSE_ALLOW_UNENCRYPTED=database if the network is safe.',
  )
}

const readSmtp = (reader: Reader, requiresTls: (host: string) => boolean): SmtpSettings | undefined => {
  const url = reader.read('POOLHOUSE_SMTP_URL')
  const from = reader.read('POOLHOUSE_MAIL_FROM')
  if (url !== undefined && reader.text('POOLHOUSE_MAIL_FROM') === undefined) {
    reader.problem('POOLHOUSE_SMTP_URL is set but POOLHOUSE_MAIL_FROM is not: set the address that mail comes from.')
  }
  return url !== undefined && from !== undefined
    ? { kind: 'smtp', url, from, requiresTls: requiresTls(new URL(url).hostname) }
    : undefined
}

const readMail = (reader: Reader, requiresTls: (host: string) => boolean): MailSettings | undefined => {
  if (!hasMailHook(reader)) return readSmtp(reader, requiresTls)
  if (reader.text('POOLHOUSE_SMTP_URL') !== undefined) {
    reader.problem('POOLHOUSE_SMTP_URL and POOLHOUSE_MAIL_HOOK_URL are both set: remove one of them.')
  }
  return readMailHook(reader)
}

/** Reads the settings of `start`. Throws a SettingsError. */
export const readDevelopmentSettings = (variables: Variables, files: Files): DevelopmentSettings => {
  const reader = createReader(withKeyFile(variables, files), 'development')
  const isExposed = !isLoopback(reader.text('POOLHOUSE_HOST') ?? loopback)
  if (isExposed && reader.text('POOLHOUSE_ALLOWED_HOSTS') === undefined) {
    reader.problem(
      'POOLHOUSE_HOST is not a loopback address, but `start` accepts any credentials: remove it or use `serve`. In a container, name the host under which clients reach it: start --host 0.0.0.0 --allow-host NAME.',
    )
  }
  const settings: DevelopmentSettings = {
    mode: 'development',
    ...readProcess(reader, files),
    allowsPlainFunctions: true,
    mail: readMail(reader, () => false),
    texts: readTexts(reader, undefined),
    compromisedPasswords: readList(reader, files, undefined),
    masterKey: reader.read('POOLHOUSE_MASTER_KEY'),
  }
  reader.finish()
  return settings
}

/** Reads the settings of `serve`. Throws a SettingsError. */
export const readServeSettings = (variables: Variables, files: Files): ServeSettings => {
  const reader = createReader(withKeyFile(variables, files), 'serve')
  const common = readProcess(reader, files)
  const unencrypted = reader.read('POOLHOUSE_ALLOW_UNENCRYPTED') ?? []
  if (!unencrypted.includes('database')) checkDatabaseTls(reader, common.databaseUrl)
  const mail = readMail(reader, (host) => !unencrypted.includes('mail') && !isLoopback(host))
  const texts = readTexts(
    reader,
    unencrypted.includes('texts')
      ? undefined
      : 'use https://, or set POOLHOUSE_ALLOW_UNENCRYPTED=texts if the network is safe.',
  )
  const compromisedPasswords = readList(
    reader,
    files,
    unencrypted.includes('compromised-passwords')
      ? undefined
      : 'use https://, or set POOLHOUSE_ALLOW_UNENCRYPTED=compromised-passwords if the network is safe.',
  )
  if (reader.text('POOLHOUSE_SMTP_URL') === undefined && !hasMailHook(reader)) {
    reader.problem(
      'POOLHOUSE_SMTP_URL is not set, and POOLHOUSE_MAIL_HOOK_URL is not either: without mail, users can neither confirm accounts nor recover passwords.',
    )
  }
  if (common.issuer === 'self' && reader.text('POOLHOUSE_PUBLIC_URL') === undefined) {
    reader.problem(
      'POOLHOUSE_PUBLIC_URL is not set: set where clients reach the server, such as https://login.example.com. It is the issuer of tokens (or set POOLHOUSE_ISSUER=aws).',
    )
  }
  const allowsPlainFunctions = unencrypted.includes('functions')
  const secrets = readSecrets(reader)
  const settings = { mode: 'serve', ...common, texts, compromisedPasswords, allowsPlainFunctions, ...secrets } as const
  reader.finish()
  // Undefined only if a problem was added above, in which case `finish` has thrown.
  return { ...settings, mail: mail as MailSettings }
}
