import { parsers } from './parsers.ts'
import { readAttemptLimits, readHouse, readMasterKey, readSecrets, required } from './read-house.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { MailHookSettings, WorkerDevelopmentSettings, WorkerServeSettings, WorkerSettings } from './settings.ts'

const names = ['POOLHOUSE_MAIL_HOOK_URL', 'POOLHOUSE_MAIL_HOOK_SECRET', 'POOLHOUSE_MAIL_FROM'] as const

const readMailHook = (reader: Reader): MailHookSettings => ({
  url: required(reader, names[0], parsers.hookUrl, 'give the https:// address that takes mail.', ''),
  secret: required(
    reader,
    names[1],
    parsers.hookSecret,
    'give whsec_ and 24 to 64 bytes in base64, such as of `openssl rand -base64 32`.',
    new Uint8Array(),
  ),
  from: required(
    reader,
    names[2],
    parsers.sender,
    'give an address such as no-reply@example.com, or Name <no-reply@example.com>.',
    '',
  ),
})

const readDevelopment = (reader: Reader): WorkerDevelopmentSettings => ({
  mode: 'development',
  ...readHouse(reader, 'warn'),
  masterKey: readMasterKey(reader),
  mailHook: names.some((name) => reader.text(name) !== undefined) ? readMailHook(reader) : undefined,
  attemptLimits: readAttemptLimits(reader),
})

const readServe = (reader: Reader): WorkerServeSettings => ({
  mode: 'serve',
  ...readHouse(reader, 'info'),
  publicUrl: required(reader, 'POOLHOUSE_PUBLIC_URL', parsers.httpUrl, 'give where clients reach the Worker.', ''),
  mailHook: readMailHook(reader),
  ...readSecrets(reader),
})

/**
 * Reads the settings of a Worker from its variables and secrets. It is for real users unless POOLHOUSE_MODE says
 * otherwise, so that nothing forgotten opens a door. Throws a SettingsError.
 */
export const readWorkerSettings = (variables: Variables): WorkerSettings => {
  const reader = createReader(variables)
  const modes = parsers.oneOf('development', 'serve')
  const mode = reader.read('POOLHOUSE_MODE', modes, 'give development or serve.', 'serve')
  const settings = { development: readDevelopment, serve: readServe }[mode](reader)
  reader.finish()
  return settings
}
