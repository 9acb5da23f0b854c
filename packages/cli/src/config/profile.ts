import { join } from 'node:path'
import { generalError } from '../failure.ts'
import type { Host } from '../host.ts'
import { expandPath } from '../input/parameter-file.ts'
import { splitWords } from '../prompt/words.ts'
import { IniError, parseIni, type Section } from './parse-ini.ts'

/** The settings of one profile. */
export interface Profile {
  readonly name: string
  /** True if `--profile` names the profile, which then overrides credentials of the environment. */
  readonly isExplicit: boolean
  /** From the configuration file. */
  readonly config: Section
  /** From the credentials file. */
  readonly credentials: Section
  /** The paths of both files. */
  readonly files: { readonly config: string; readonly credentials: string }
}

const sectionsOf = (path: string, host: Host): ReadonlyMap<string, Section> => {
  let text: string
  try {
    text = new TextDecoder().decode(host.readFile(path))
  } catch {
    return new Map()
  }
  try {
    return parseIni(text)
  } catch (error) {
    if (!(error instanceof IniError)) throw error
    throw generalError(`Unable to parse config file: ${path}: line ${error.line} is ${error.message}`)
  }
}

/** The profile that a header names: `[profile name]`, `[profile "a name"]` or `[default]`. */
const profileOf = (header: string): string | undefined => {
  if (header === 'default') return header
  const words = header.startsWith('profile') ? splitWords(header) : []
  return words.length === 2 ? words[1] : undefined
}

/** The section of a profile: the last one that names it. */
const profileSection = (sections: ReadonlyMap<string, Section>, name: string): Section | undefined =>
  [...sections].findLast(([header]) => profileOf(header) === name)?.[1]

/**
 * The profile in use: `--profile`, `AWS_PROFILE`, `AWS_DEFAULT_PROFILE` or `default`, from the files that
 * `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name, `~/.aws/config` and `~/.aws/credentials` otherwise.
 *
 * @throws {Failure} with exit code 255 when an explicitly named profile does not exist.
 */
export const loadProfile = (requested: string | undefined, host: Host): Profile => {
  const { env, homeFolder } = host
  const fromEnvironment = env['AWS_PROFILE'] ?? env['AWS_DEFAULT_PROFILE']
  const explicit = requested === '' ? undefined : requested
  const name = explicit ?? fromEnvironment ?? 'default'
  const fileAt = (variable: string, defaultName: string): string =>
    expandPath(env[variable] ?? join(homeFolder, '.aws', defaultName), host)
  const files = {
    config: fileAt('AWS_CONFIG_FILE', 'config'),
    credentials: fileAt('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
  }
  const config = profileSection(sectionsOf(files.config, host), name)
  const credentials = sectionsOf(files.credentials, host).get(name)
  if (!config && !credentials && (explicit ?? fromEnvironment) !== undefined) {
    throw generalError(`The config profile (${name}) could not be found`)
  }
  return { name, isExplicit: explicit !== undefined, config: config ?? {}, credentials: credentials ?? {}, files }
}

/** A text setting of the profile; `undefined` if it is missing or has nested settings. */
export const profileText = ({ config, credentials }: Profile, name: string): string | undefined => {
  const value = credentials[name] ?? config[name]
  return typeof value === 'string' ? value : undefined
}
