import { SettingsError } from '../settings/reader.ts'
import { type Mode, settingsOf } from '../settings/table.ts'

/** The commands, and the mode that each runs. */
const modes: ReadonlyMap<string, Mode> = new Map([
  ['start', 'development'],
  ['serve', 'serve'],
])

/** The setting that an option most likely means: PORT for `--port`, POOLHOUSE_DATA for `--data`. */
const settingOf = (option: string): string | undefined => {
  const suffix = option.replace(/^-+/, '').replaceAll('-', '_').toUpperCase()
  return settingsOf('node')
    .map(([name]) => name)
    .find((name) => name === suffix || name === `POOLHOUSE_${suffix}`)
}

/** What to do in place of an option: there are none yet, other than `--help`. */
const unknownOption = (word: string, next: string | undefined): string => {
  const [option = '', value = next] = word.split('=', 2)
  const setting = settingOf(option)
  if (setting === undefined) return `Unknown option ${option}: see --help.`
  // The values of secrets are not repeated.
  const isPlain = value !== undefined && /^\w{1,12}$/.test(value)
  return `Unknown option ${option}. Set it with ${setting}${isPlain ? `=${value}` : '=…'} in the environment.`
}

/** The mode that the words of a command line name. Throws a SettingsError that explains unknown words. */
export const parseCommand = (words: readonly string[]): Mode => {
  const at = words.findIndex((word) => word.startsWith('-'))
  const option = words[at]
  if (option !== undefined) throw new SettingsError([unknownOption(option, words[at + 1])])
  const [name = 'start', ...rest] = words
  const mode = modes.get(name)
  if (!mode) throw new SettingsError([`Unknown command ${name}. Use start or serve: see --help.`])
  if (rest.length > 0) throw new SettingsError([`Unexpected argument ${rest.join(' ')}: see --help.`])
  return mode
}
