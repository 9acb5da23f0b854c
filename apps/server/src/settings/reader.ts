import { type Mode, type SettingName, settingsTable, type SettingValue } from './table.ts'

/** Environment variables of the runtime. */
export type Variables = Readonly<Record<string, string | undefined>>

/** Invalid settings. The message has one line per problem, with its fix. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** The value of a setting: undefined only if the table has no default. */
export type ReadValue<Name extends SettingName> = (typeof settingsTable)[Name] extends { readonly default: unknown }
  ? SettingValue<Name>
  : SettingValue<Name> | undefined

/** Reads settings one by one and collects every problem, so that all of them can be fixed at once. */
export interface Reader {
  /** The variable's text; undefined when it is absent or empty. */
  text(name: SettingName): string | undefined
  /** The value: that of the variable, or the default of the table. */
  read<Name extends SettingName>(name: Name): ReadValue<Name>
  /** The value of a setting that must be set. Do not use the result before {@link finish}, which throws if it is not set. */
  required<Name extends SettingName>(name: Name): SettingValue<Name>
  /** Adds a problem. */
  problem(text: string): void
  /** Throws a {@link SettingsError} if there were problems. */
  finish(): void
}

/** Creates a reader with the defaults of a mode. */
export const createReader = (variables: Variables, mode: Mode): Reader => {
  const problems: string[] = []
  const text = (name: SettingName): string | undefined => {
    const value = variables[name]?.trim()
    return value === '' ? undefined : value
  }
  const defaultOf = (name: SettingName): unknown => {
    const setting = settingsTable[name]
    if (!('default' in setting)) return undefined
    return setting.parse(typeof setting.default === 'object' ? setting.default[mode] : setting.default)
  }
  const read = (name: SettingName): unknown => {
    const input = text(name)
    if (input === undefined) return defaultOf(name)
    const value = settingsTable[name].parse(input)
    if (value === undefined) problems.push(`${name} cannot be used: ${settingsTable[name].advice}`)
    return value ?? defaultOf(name)
  }
  return {
    text,
    read: <Name extends SettingName>(name: Name) => read(name) as ReadValue<Name>,
    required: <Name extends SettingName>(name: Name) => {
      if (text(name) === undefined) problems.push(`${name} is not set: ${settingsTable[name].advice}`)
      return read(name) as SettingValue<Name>
    },
    problem: (problem) => {
      problems.push(problem)
    },
    finish: () => {
      if (problems.length > 0) throw new SettingsError(problems)
    },
  }
}
