import { isRangeApi, readCompromisedPasswords } from './read-compromised-passwords.ts'
import { readCommon, readSecrets } from './read-common.ts'
import { createReader, type Reader, type Variables } from './reader.ts'
import { hasMailHook, readMailHook, readTexts } from './read-senders.ts'
import type { WorkerDevelopmentSettings, WorkerServeSettings, WorkerSettings } from './settings.ts'

const readList = (reader: Reader, advice: string | undefined): string | undefined => {
  const location = readCompromisedPasswords(reader, advice)
  if (location !== undefined && !isRangeApi(location)) {
    reader.problem(
      'POOLHOUSE_COMPROMISED_PASSWORDS names a file, which Workers do not have: give the address of a range API, such as https://api.pwnedpasswords.com.',
    )
  }
  return location
}

/** The settings of both runtimes. Workers have no files. */
const readCommonOf = (reader: Reader): ReturnType<typeof readCommon> => {
  const common = readCommon(reader)
  if ([...(common.poolLogs?.targets.values() ?? [])].some(({ kind }) => kind === 'file')) {
    reader.problem(
      'POOLHOUSE_POOL_LOGS names a file, which Workers do not have: give stdout, for Workers Logs, or an https:// address.',
    )
  }
  return common
}

const readDevelopment = (reader: Reader): WorkerDevelopmentSettings => ({
  mode: 'development',
  ...readCommonOf(reader),
  masterKey: reader.required('POOLHOUSE_MASTER_KEY'),
  mailHook: hasMailHook(reader) ? readMailHook(reader) : undefined,
  texts: readTexts(reader, undefined),
  compromisedPasswords: readList(reader, undefined),
})

const readServe = (reader: Reader): WorkerServeSettings => ({
  mode: 'serve',
  ...readCommonOf(reader),
  publicUrl: reader.required('POOLHOUSE_PUBLIC_URL'),
  mailHook: readMailHook(reader),
  texts: readTexts(reader, 'use https://.'),
  compromisedPasswords: readList(reader, 'use https://.'),
  ...readSecrets(reader),
})

/**
 * Reads the settings of a Worker from its variables and secrets. The mode is `serve` unless POOLHOUSE_MODE is set, so a
 * forgotten variable never disables protection. Throws a SettingsError.
 */
export const readWorkerSettings = (variables: Variables): WorkerSettings => {
  const mode = createReader(variables, 'serve').read('POOLHOUSE_MODE')
  const reader = createReader(variables, mode)
  reader.read('POOLHOUSE_MODE')
  const settings = { development: readDevelopment, serve: readServe }[mode](reader)
  reader.finish()
  return settings
}
