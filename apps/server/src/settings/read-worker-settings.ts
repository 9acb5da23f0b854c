import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import type { MailHookSettings, WorkerDevelopmentSettings, WorkerServeSettings, WorkerSettings } from './settings.ts'

const mailHookNames = ['POOLHOUSE_MAIL_HOOK_URL', 'POOLHOUSE_MAIL_HOOK_SECRET', 'POOLHOUSE_MAIL_FROM'] as const

const readMailHook = (reader: Reader): MailHookSettings => {
  const [url, secret, from] = mailHookNames
  return { url: reader.required(url), secret: reader.required(secret), from: reader.required(from) }
}

const readDevelopment = (reader: Reader): WorkerDevelopmentSettings => ({
  mode: 'development',
  ...readCommon(reader),
  masterKey: reader.required('POOLHOUSE_MASTER_KEY'),
  mailHook: mailHookNames.some((name) => reader.text(name) !== undefined) ? readMailHook(reader) : undefined,
})

const readServe = (reader: Reader): WorkerServeSettings => ({
  mode: 'serve',
  ...readCommon(reader),
  publicUrl: reader.required('POOLHOUSE_PUBLIC_URL'),
  mailHook: readMailHook(reader),
  ...readSecrets(reader),
})

/**
 * Reads the settings of a Worker from its variables and secrets. The mode is `serve` unless POOLHOUSE_MODE is set, so that
 * a forgotten variable opens nothing. Throws a SettingsError.
 */
export const readWorkerSettings = (variables: Variables): WorkerSettings => {
  const mode = createReader(variables, 'serve').read('POOLHOUSE_MODE')
  const reader = createReader(variables, mode)
  reader.read('POOLHOUSE_MODE')
  const settings = { development: readDevelopment, serve: readServe }[mode](reader)
  reader.finish()
  return settings
}
