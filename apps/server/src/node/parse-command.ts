import { parseArgs } from 'node:util'
import { SettingsError, type Variables } from '../settings/reader.ts'
import { type Mode, type SettingName, settingsOf } from '../settings/table.ts'

/** The parsed command line. */
export type Command =
  | { readonly kind: 'help' | 'version' }
  | {
      readonly kind: 'run'
      readonly mode: Mode
      /** The settings that options give. */
      readonly variables: Variables
    }

/** The commands, and the mode that each runs. */
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

/** The setting that an unknown option most likely means: POOLHOUSE_LOG for `--log`. */
const settingLike = (option: string): string | undefined => {
  const suffix = option.replace(/^-+/, '').replaceAll('-', '_').toUpperCase()
  return settingsOf('node')
    .map(([name]) => name)
    .find((name) => name === suffix || name === `POOLHOUSE_${suffix}`)
}

/** Repeats no value: it may be a secret. */
const unknownOption = (option: string): string => {
  const setting = settingLike(option)
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

const parse = (words: readonly string[]) =>
  parseArgs({
    args: [...words],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      ...Object.fromEntries([...settingsOfOptions.keys()].map((name) => [name, { type: 'string' } as const])),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })

/** Reads a command line. Throws a SettingsError that explains words it does not know. */
export const parseCommand = (words: readonly string[]): Command => {
  const { tokens, values, positionals } = parse(words)
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

/** The option that stands for a setting, if there is one. */
export const optionOf = (setting: string): string | undefined => {
  const name = [...settingsOfOptions].find(([, own]) => own === setting)?.[0]
  return name && `--${name}`
}
