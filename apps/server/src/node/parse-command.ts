import { parseArgs } from 'node:util'
import { SettingsError, type Variables } from '../settings/reader.ts'
import { type Mode, type SettingName, settingsOf } from '../settings/table.ts'

/** The parsed command line. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | {
      readonly kind: 'run'
      readonly mode: Mode
      /** The settings from options. */
      readonly variables: Variables
    }

/** The mode of each command. */
const modes: ReadonlyMap<string, Mode> = new Map([
  ['start', 'development'],
  ['serve', 'serve'],
])

/** The options that set a setting. Those for lists may be repeated. */
export const options = {
  port: 'PORT',
  data: 'POOLHOUSE_DATA',
  host: 'POOLHOUSE_HOST',
  'allow-host': 'POOLHOUSE_ALLOWED_HOSTS',
  'allow-origin': 'POOLHOUSE_ALLOWED_ORIGINS',
} as const satisfies Readonly<Record<string, SettingName>>

const settingsOfOptions: ReadonlyMap<string, SettingName> = new Map(Object.entries(options))

/** The setting with a similar name to an unknown option: POOLHOUSE_LOG for `--log`. */
const similarSetting = (option: string): string | undefined => {
  const suffix = option.replace(/^-+/, '').replaceAll('-', '_').toUpperCase()
  return settingsOf('node')
    .map(([name]) => name)
    .find((name) => name === suffix || name === `POOLHOUSE_${suffix}`)
}

/** Never contains the value, which may be a secret. */
const unknownOption = (option: string): string => {
  const setting = similarSetting(option)
  return setting === undefined
    ? `Unknown option ${option}: see --help.`
    : `Unknown option ${option}. Set it with ${setting}=… in the environment.`
}

const modeOf = ([name = 'start', ...rest]: readonly string[]): Mode => {
  const mode = modes.get(name)
  if (!mode) throw new SettingsError([`Unknown command ${name}. Use start or serve: see --help.`])
  if (rest.length > 0) throw new SettingsError([`Unexpected argument ${rest.join(' ')}: see --help.`])
  return mode
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      ...Object.fromEntries([...settingsOfOptions.keys()].map((name) => [name, { type: 'string' } as const])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })

/** Parses a command line. Throws a SettingsError for unknown commands and options. */
export const parseCommand = (args: readonly string[]): Command => {
  const { tokens, values, positionals } = parse(args)
  const variables: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind !== 'option' || token.name === 'help' || token.name === 'version') continue
    const setting = settingsOfOptions.get(token.name)
    if (setting === undefined) throw new SettingsError([unknownOption(token.rawName)])
    if (!token.value || (!token.inlineValue && token.value.startsWith('-'))) {
      throw new SettingsError([`${token.rawName} needs a value: see --help.`])
    }
    const isRepeated = token.name.startsWith('allow-') && variables[setting] !== undefined
    variables[setting] = isRepeated ? `${variables[setting]},${token.value}` : token.value
  }
  if (values['help']) return { kind: 'help' }
  if (values['version']) return { kind: 'version' }
  return { kind: 'run', mode: modeOf(positionals), variables }
}

/** The option for a setting, if there is one. */
export const optionOf = (setting: string): string | undefined => {
  const name = [...settingsOfOptions].find(([, variable]) => variable === setting)?.[0]
  return name && `--${name}`
}
