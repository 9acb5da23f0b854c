import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { AcceptedChange } from '../config/accepted.ts'
import { type Config, configNames, defaultConfig, readConfig } from '../config/config.ts'
import { readAccepted } from '../config/read-accepted.ts'
import { UnusableInput } from '../config/unusable-input.ts'

/** The settings of a run. */
export interface Settings {
  readonly config: Config
  /** The file of accepted changes, relative to the working folder; it need not exist. */
  readonly acceptedFile: string
  readonly accepted: readonly AcceptedChange[]
}

const textOf = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** The text of the file of accepted changes; `undefined` if it does not exist. */
export const acceptedText = (folder: string, file: string): string | undefined => textOf(resolve(folder, file))

/**
 * Reads the configuration file, if there is one, and the accepted changes that it names.
 *
 * @param configFile The file after `--config`. Default: the first of the usual names in the working folder.
 * @throws UnusableInput when a file is missing or has mistakes.
 */
export const loadConfig = (folder: string, configFile: string | undefined): Settings => {
  const name = configFile ?? configNames.find((known) => existsSync(join(folder, known)))
  const text = name === undefined ? undefined : textOf(resolve(folder, name))
  if (name !== undefined && text === undefined)
    throw new UnusableInput(`${name}: there is no such configuration file; paths are relative to ${folder}`)
  const config = name === undefined || text === undefined ? defaultConfig : readConfig(name, text)
  const acceptedFile = join(name === undefined ? '' : dirname(name), config.accepted)
  const entries = acceptedText(folder, acceptedFile)
  return { config, acceptedFile, accepted: entries === undefined ? [] : readAccepted(acceptedFile, entries) }
}
