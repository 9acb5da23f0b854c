import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import { hasMailHook, readMailHook, readTexts } from './read-senders.ts'
import type { WorkerDevelopmentSettings, WorkerServeSettings, WorkerSettings } from './settings.ts'

const readDevelopment = (reader: Reader): WorkerDevelopmentSettings => ({
  mode: 'development',
  ...readCommon(reader),
  masterKey: reader.required('POOLHOUSE_MASTER_KEY'),
  mailHook: hasMailHook(reader) ? readMailHook(reader) : undefined,
  texts: readTexts(reader, undefined),
})

const readServe = (reader: Reader): WorkerServeSettings => ({
  mode: 'serve',
  ...readCommon(reader),
  publicUrl: reader.required('POOLHOUSE_PUBLIC_URL'),
  mailHook: readMailHook(reader),
  texts: readTexts(reader, 'use https://.'),
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
