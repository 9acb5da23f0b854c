import { parsers } from './parsers.ts'
import type { Reader } from './reader.ts'
import type { HouseSettings, LogLevel, Secrets } from './settings.ts'

/** Reads what every runtime must know. */
export const readHouse = (reader: Reader, logLevel: LogLevel): HouseSettings => ({
  publicUrl: reader.read<string | undefined>(
    'POOLHOUSE_PUBLIC_URL',
    parsers.httpUrl,
    'give an http:// or https:// address without query.',
    undefined,
  ),
  region: reader.read('POOLHOUSE_REGION', parsers.region, 'give a region such as us-east-1.', 'us-east-1'),
  accountId: reader.read('POOLHOUSE_ACCOUNT_ID', parsers.accountId, 'give twelve digits.', '123456789012'),
  issuer: reader.read('POOLHOUSE_ISSUER', parsers.oneOf('aws', 'self'), 'give aws or self.', 'aws'),
  logLevel: reader.read('POOLHOUSE_LOG', parsers.oneOf('error', 'warn', 'info'), 'give error, warn or info.', logLevel),
})

/** Reads whether the limits on attempts hold; for development only. */
export const readAttemptLimits = (reader: Reader): 'on' | 'off' =>
  reader.read('POOLHOUSE_LIMITS', parsers.oneOf('on', 'off'), 'give on or off.', 'on')

/** Something that has no default because only the operator can know it. */
export const required = <T>(
  reader: Reader,
  name: string,
  parse: (text: string) => T | undefined,
  advice: string,
  none: T,
): T => {
  if (reader.text(name) === undefined) reader.problem(`${name} is not set: ${advice}`)
  return reader.read(name, parse, advice, none)
}

/** What a master key must be. */
export const masterKeyAdvice =
  'give 32 bytes in base64, made once with `openssl rand -base64 32` and kept safe: without it the data is lost.'

/** Reads the key that seals what is secret in the database. */
export const readMasterKey = (reader: Reader): Uint8Array =>
  required(reader, 'POOLHOUSE_MASTER_KEY', parsers.masterKey, masterKeyAdvice, new Uint8Array())

/** Reads what a server for real users cannot do without, and refuses what it must not have. */
export const readSecrets = (reader: Reader): Secrets => {
  if (reader.text('POOLHOUSE_LIMITS') === 'off') {
    reader.problem('POOLHOUSE_LIMITS=off is for development only: remove it. The limits keep codes from being guessed.')
  }
  return {
    masterKey: readMasterKey(reader),
    accessKeys: required(
      reader,
      'POOLHOUSE_ACCESS_KEYS',
      parsers.accessKeys,
      'give id:secret pairs separated by commas, each id once, secrets of at least 16 characters.',
      new Map<string, string>(),
    ),
  }
}
